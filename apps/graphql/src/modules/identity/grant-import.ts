import type { Role } from '@youlin/schema'
import { changeMany } from '../../platform/database/bulk-rows.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Work } from '../../platform/work.ts'
import { RoleGrant } from './grant.entity.ts'
import { takeRole } from './grant.service.ts'
import { tables } from './identity.tables.ts'

/** A role that somebody holds or will hold in the present district. */
export interface Holding {
  id: string
  mobile: string
  role: Role
  scopeId: string
  validFrom: string
  validUntil?: string | null
  version: number
}

/** What the people with these mobile numbers hold in the present district, today or later. */
export async function holdingsOf(work: Work, mobiles: readonly string[]): Promise<Holding[]> {
  if (mobiles.length === 0) return []
  const today = dayOf(work.clock.now())
  return tables(work.em)
    .selectFrom('roleGrant')
    .innerJoin('userAccount', 'userAccount.id', 'roleGrant.userId')
    .select([
      'roleGrant.id',
      'userAccount.mobile',
      'roleGrant.role',
      'roleGrant.scopeId',
      'roleGrant.validFrom',
      'roleGrant.validUntil',
      'roleGrant.version',
    ])
    .where('userAccount.mobile', 'in', [...mobiles])
    .where((where) =>
      where.or([where('roleGrant.validUntil', 'is', null), where('roleGrant.validUntil', '>=', today)]),
    )
    .execute()
}

/** Gives grants another last day. */
export function lastDaysOf(
  work: Work,
  given: readonly { id: string; validUntil: string | null }[],
): Promise<void> {
  return changeMany(
    work.em,
    'role_grant',
    given.map(({ id, validUntil }) => ({ id, validUntil })),
  )
}

/** Ends grants at once. */
export async function endGrants(work: Work, ids: readonly string[]): Promise<void> {
  const grants = await work.em.find(RoleGrant, { id: { $in: [...ids] } })
  for (const grant of grants) await takeRole(work, grant)
  await work.em.flush()
}
