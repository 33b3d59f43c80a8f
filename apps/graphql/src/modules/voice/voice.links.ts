import { rows } from '../../platform/database/rows.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { inTransactionOf, type Listener } from '../../platform/events.ts'
import { v7 } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { ClaimScheduled, DeliveryRecorded } from '../claims/index.ts'
import { readSettings } from '../territory/index.ts'
import type { VoiceTables } from './voice.rows.ts'
import { newSecret } from './voice.token.ts'

const day = 86_400_000

/** A link is made with the agreement, since its poster has to hang where the delivery takes place. */
export const linkListeners: Listener[] = [
  inTransactionOf(ClaimScheduled, makeLink),
  inTransactionOf(DeliveryRecorded, setClosing),
]

/** A time that is agreed anew leaves the link, and whatever was printed, as it is. */
async function makeLink(work: Work, { claimId }: { claimId: string }): Promise<void> {
  await work.em.flush()
  const { compoundId } = await rows<VoiceTables>(work.em)
    .selectFrom('claim')
    .select('compoundId')
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow()
  // An enterprise's staff are no residents.
  if (!compoundId) return
  await rows<VoiceTables>(work.em)
    .insertInto('voiceLink')
    .values({ id: v7(), districtId: currentDistrict(), claimId, token: newSecret(), closesAt: null })
    .onConflict((conflict) => conflict.columns(['districtId', 'claimId']).doNothing())
    .execute()
}

/** Written down now: a link that has closed, and forgotten its devices, never opens again. */
async function setClosing(work: Work, { claimId }: { claimId: string }): Promise<void> {
  const { voiceDays } = await readSettings(work)
  await rows<VoiceTables>(work.em)
    .updateTable('voiceLink')
    .set({ closesAt: new Date(work.clock.now().getTime() + voiceDays * day) })
    .where('claimId', '=', claimId)
    .execute()
}
