import { sql } from 'kysely'
import { Claimant, DirectClaimStatus, RecordKind } from '@youlin/schema'
import { recordChanges } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Job } from '../../platform/jobs.ts'
import { inTransaction } from '../../platform/work.ts'
import { unmet } from '../needs/index.ts'
import { readSettings } from '../territory/index.ts'

const day = 86_400_000
const perRun = 500

/**
 * Names and numbers of guests go some days after the end, as contacts of claims do; the record stays. What was
 * confirmed and never recorded ends with its need, or after the agreed day.
 */
export const eraseGuestsJob: Job = {
  name: 'erase-guests',
  everySeconds: 3_600,
  run: (work) =>
    inTransaction(work, async (own) => {
      const now = own.clock.now()
      const { contactsAfterDays } = await readSettings(own)
      const before = new Date(now.getTime() - contactsAfterDays * day)
      const { rows: erased } = await sql<{ id: string; title: string }>`
        update direct_claim set guest_name = null, guest_mobile = null, key_hash = null,
          erased_at = ${now}, updated_at = ${now}, version = direct_claim.version + 1
        from need where need.id = direct_claim.need_id and direct_claim.id in (
          select own.id from direct_claim own join need its on its.id = own.need_id
          where own.claimant = ${Claimant.GUEST} and own.guest_mobile is not null and (own.ended_at <= ${before}
            or (own.status = ${DirectClaimStatus.CONFIRMED} and its.status <> all(${[...unmet]})
              and greatest(its.needed_until, own.agreed_day) < ${dayOf(before)}::date))
          limit ${sql.lit(perRun)} for no key update of own skip locked)
        returning direct_claim.id, need.title`.execute(rows(own.em))
      await recordChanges(
        own,
        erased.map(({ id, title: recordName }) => ({
          ...{ kind: RecordKind.DIRECT_CLAIM, id, recordName },
          action: 'eraseGuests',
        })),
      )
    }),
}
