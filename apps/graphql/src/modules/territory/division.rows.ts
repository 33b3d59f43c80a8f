import type { Generated } from 'kysely'
import { FieldCode } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { holds } from './import/validity.ts'
import type { CommunityRow, StreetRow, TerritoryTables } from './territory.rows.ts'

/** Streets and communities: what the state numbers, with days on which the code holds. */
export type Division = 'street' | 'community'

export type DivisionRow = StreetRow & Partial<Pick<CommunityRow, 'streetId'>>

type Written = Omit<DivisionRow, 'version' | 'createdAt' | 'updatedAt'> & {
  version: Generated<number>
  createdAt: Generated<Date>
  updatedAt: Generated<Date>
}

/** Both tables, for what is the same in them. */
export const divisions = (work: Work) => rows<Record<Division, Written>>(work.em)

/** A code names one division on each day; one that is withdrawn can be issued again. */
export async function requireFreeCode(
  work: Work,
  division: Division,
  {
    id,
    code,
    validFrom,
    validUntil,
  }: Pick<DivisionRow, 'code' | 'validFrom' | 'validUntil'> & { id?: string },
): Promise<void> {
  if (validUntil && validUntil < validFrom) throw invalidInput({ validUntil: FieldCode.END_BEFORE_START })
  const same = await divisions(work).selectFrom(division).selectAll().where('code', '=', code).execute()
  const taken = same.some(
    (row) =>
      row.id !== id &&
      (!validUntil || row.validFrom <= validUntil) &&
      (row.validUntil === null || row.validUntil >= validFrom),
  )
  if (taken) throw invalidInput({ [id ? 'validUntil' : 'code']: FieldCode.DUPLICATE })
}

/** The street that a community is put into: one whose code holds today. */
export async function requireStreet(work: Work, streetId: string): Promise<void> {
  const street = await divisions(work)
    .selectFrom('street')
    .select(['validFrom', 'validUntil'])
    .where('id', '=', streetId)
    .executeTakeFirst()
  if (!street || !holds(street, dayOf(work.clock.now()))) {
    throw invalidInput({ streetId: FieldCode.NOT_FOUND })
  }
}

/** Whether something would be left in a division after its last day, found by nobody any more. */
export async function isLivedIn(
  work: Work,
  division: Division,
  id: string,
  lastDay: string,
): Promise<boolean> {
  const db = rows<TerritoryTables>(work.em)
  const building = await db
    .selectFrom('building')
    .select('id')
    .where(division === 'street' ? 'streetId' : 'communityId', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (building) return true
  if (division === 'community') {
    const compound = db.selectFrom('compound').select('id').where('communityId', '=', id).limit(1)
    return Boolean(await compound.executeTakeFirst())
  }
  const community = db
    .selectFrom('community')
    .select('id')
    .where('streetId', '=', id)
    .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>', lastDay)]))
    .limit(1)
  return Boolean(await community.executeTakeFirst())
}

/** The place behind the last one of the district, or of a street. */
export async function nextPlace(work: Work, division: Division, streetId?: string): Promise<number> {
  let query = divisions(work)
    .selectFrom(division)
    .select(({ fn }) => fn.max<number | null>('officialOrder').as('last'))
  if (streetId) query = query.where('streetId', '=', streetId)
  const { last } = await query.executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
