import { sql } from 'kysely'
import { ErrorCode, Role } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { dayAfter } from './grant-days.ts'
import type { RoleGrant } from './grant.entity.ts'
import { tables } from './identity.tables.ts'

/**
 * Refuses to end grants without which the district would be without an administrator, now or once the others run
 * out. Two who end each other at the same time wait for one another.
 * @throws LAST_ADMINISTRATOR
 */
export async function requireAnotherAdministrator(
  work: Work,
  ended: readonly RoleGrant[],
  lastDay: string | null,
): Promise<void> {
  const administrators = ended.filter((grant) => grant.role === Role.DISTRICT_ADMIN)
  if (administrators.length === 0) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrators/${currentDistrict()}`}, 0))`.execute(
    rows(work.em),
  )
  const today = dayOf(work.clock.now())
  const without = lastDay ? dayAfter(lastDay) : today
  const until = administrators.some((grant) => !grant.validUntil)
    ? null
    : administrators
        .map((grant) => grant.validUntil!)
        .toSorted()
        .at(-1)!
  let others = tables(work.em)
    .selectFrom('roleGrant')
    .select('id')
    .where('role', '=', Role.DISTRICT_ADMIN)
    .where(
      'id',
      'not in',
      administrators.map((grant) => grant.id),
    )
    .where('validFrom', '<=', without)
  others = until
    ? others.where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', until)]))
    : others.where('validUntil', 'is', null)
  if (!(await others.executeTakeFirst())) throw new AppError(ErrorCode.LAST_ADMINISTRATOR)
}
