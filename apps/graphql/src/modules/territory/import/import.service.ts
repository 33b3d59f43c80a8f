import type { EntityManager } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import { RecordKind } from '@youlin/schema'
import { recordChange } from '../../../platform/changes.ts'
import { dayOf } from '../../../platform/clock.ts'
import { currentDistrict } from '../../../platform/database/district-context.ts'
import { rows } from '../../../platform/database/rows.ts'
import type { Work } from '../../../platform/work.ts'
import type { TerritoryTables } from '../territory.rows.ts'
import { CodedTable, type Tally } from './coded-table.ts'
import { type Problem, readCommunities, readStreets } from './territory-file.ts'

/** The texts of the files; each may be left out. */
export interface TerritoryFiles {
  streets?: string
  communities?: string
  /** Takes what is good from a file with bad rows. */
  acceptGoodRows: boolean
}

export interface FileReport extends Tally {
  problems: Problem[]
}

export interface ImportReport {
  streets: FileReport
  communities: FileReport
  /** False when bad rows kept everything out. */
  written: boolean
}

class NothingWritten extends Error {}

/** Brings the streets and communities of the present district up to the files, all of them or nothing. */
export async function importTerritory(work: Work, files: TerritoryFiles): Promise<ImportReport> {
  const report: ImportReport = { streets: emptyReport(), communities: emptyReport(), written: true }
  try {
    // A savepoint within somebody else's transaction, so that "nothing written" holds there, too.
    await work.em.transactional(async (em) => {
      const own = { ...work, em: em as EntityManager }
      const district = await lockDistrict(own)
      const streets = await CodedTable.open(own, 'street')
      if (files.streets !== undefined)
        report.streets = await takeStreets(streets, files.streets, district.code)
      if (files.communities !== undefined) {
        const communities = await CodedTable.open(own, 'community')
        report.communities = await takeCommunities(communities, streets, files.communities)
      }
      const bad = report.streets.problems.length + report.communities.problems.length
      if (bad > 0 && !files.acceptGoodRows) throw new NothingWritten()
      await recordImport(own, district.name, report)
    })
  } catch (error) {
    if (!(error instanceof NothingWritten)) throw error
    report.written = false
  }
  return report
}

async function takeStreets(streets: CodedTable, text: string, districtCode: string): Promise<FileReport> {
  const reading = readStreets(text, districtCode)
  return streets.take(reading, () => ({}))
}

async function takeCommunities(
  communities: CodedTable,
  streets: CodedTable,
  text: string,
): Promise<FileReport> {
  return communities.take(readCommunities(text), ({ streetCode }, day) => {
    const street = streets.holding(streetCode, day)
    return street ? { streetId: street.id } : `street_code ${streetCode} names no street of the district`
  })
}

/** Whoever changes the streets and communities of one district does so one after the other. */
export async function lockDistrict(work: Work) {
  const db = rows<TerritoryTables>(work.em)
  await sql`select pg_advisory_xact_lock(hashtext('territory import ' || ${currentDistrict()}))`.execute(db)
  return db
    .selectFrom('district')
    .select(['code', 'name'])
    .where('id', '=', currentDistrict())
    .executeTakeFirstOrThrow()
}

async function recordImport(work: Work, recordName: string, { streets, communities }: ImportReport) {
  const tally = ({ added, changed }: Tally) => ({ added, changed })
  const total = streets.added + streets.changed + communities.added + communities.changed
  if (total === 0) return
  await recordChange(work, {
    kind: RecordKind.DISTRICT,
    id: currentDistrict(),
    recordName,
    action: 'importTerritory',
    facts: { streets: tally(streets), communities: tally(communities), day: dayOf(work.clock.now()) },
  })
}

function emptyReport(): FileReport {
  return { added: 0, changed: 0, unchanged: 0, problems: [] }
}
