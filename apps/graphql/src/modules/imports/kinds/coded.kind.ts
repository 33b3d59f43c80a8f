import { type ImportColumn, RecordKind } from '@youlin/schema'
import { dayOf } from '../../../platform/clock.ts'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { Work } from '../../../platform/work.ts'
import { dayBefore, meaningOf, type TerritoryTables } from '../../territory/index.ts'
import { Fault } from '../fault.ts'
import type { Judge, Kind } from './kind.ts'
import { given, noPoint, pick, plainTable, pointOf } from './plain-table.ts'
import { lookUp, Places } from './places.ts'

type Table = 'street' | 'community'
type Coded = TerritoryTables[Table] & { streetId?: string }

const shared = ['order', 'latitude', 'longitude', 'coordinates', 'validFrom', 'validUntil'] as const

/** 街道: known by its code and the days on which the code holds. */
export const streetKind: Kind = kindOf('street', RecordKind.STREET, ['code', 'name'])

/** 社区: the same, within a street. */
export const communityKind: Kind = kindOf('community', RecordKind.COMMUNITY, ['code', 'name', 'street'])

function kindOf(table: Table, record: RecordKind, required: ImportColumn[]): Kind {
  return {
    record,
    table,
    columns: [...required, ...shared],
    required,
    most: 20_000,
    ...plainTable(table),
    open: (work) => judgeOf(work, table),
  }
}

async function judgeOf(work: Work, table: Table): Promise<Judge> {
  const places = table === 'community' ? await Places.open(work) : null
  const found: Coded[] = await rows<Record<Table, Coded>>(work.em)
    .selectFrom(table)
    .selectAll()
    .orderBy('validFrom')
    .execute()
  const byCode = Map.groupBy(found, (row) => row.code)
  const today = dayOf(work.clock.now())
  let last = Math.max(0, ...found.map((row) => row.officialOrder))
  return (row) => {
    const faults: Exclude<ReturnType<Judge>, { key: string }> = []
    const street = places && lookUp(row, 'street', (word) => places.street(word), faults)
    const point = pointOf(row)
    if (point instanceof Fault) faults.push([null, point])
    const { code, name, validFrom = null, validUntil = null } = row
    if (validFrom && validUntil && validUntil < validFrom) {
      faults.push(['validUntil', new Fault('END_BEFORE_START')])
    }
    if (!code || !name || point instanceof Fault || faults.length > 0) return faults
    const rowsOfCode = byCode.get(code) ?? []
    const meaning = meaningOf({ code, validFrom, validUntil }, rowsOfCode, today)
    if (meaning.kind === 'problem') return [['validFrom', new Fault('CODE_REISSUED')]]
    const facts = given({
      ...{ name, ...point, officialOrder: row.order, streetId: street?.id },
      validUntil: meaning.validUntil,
    })
    const key = `${code}/${meaning.kind === 'add' ? meaning.validFrom : meaning.row.validFrom}`
    if (meaning.kind === 'change') {
      const before = pick(meaning.row, Object.keys({ ...noPoint, ...facts, officialOrder: 0 }))
      return { key, name, id: meaning.row.id, before, after: { ...before, ...facts } }
    }
    last += 1
    const id = v7()
    const after = { ...noPoint, officialOrder: last, ...facts, code, validFrom: meaning.validFrom }
    // A later row of the file may go on from this one.
    byCode.set(code, [...rowsOfCode, { ...after, id, code, name } as unknown as Coded])
    const { ends } = meaning
    const also = ends && {
      id: ends.id,
      name: ends.name,
      before: { validUntil: ends.validUntil },
      after: { validUntil: dayBefore(meaning.validFrom) },
    }
    return { key, name, id, before: null, after, ...(also && { also }) }
  }
}
