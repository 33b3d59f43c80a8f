import { sql } from 'kysely'
import { ClaimStatus } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { Job } from '../../platform/jobs.ts'

const nothingToRate = [ClaimStatus.CANCELLED, ClaimStatus.NO_SHOW]

/** Which devices answered matters as long as they could answer again; what they answered stays, as numbers. */
export const forgetDevicesJob: Job = {
  name: 'forget-voice-devices',
  everySeconds: 3_600,
  async run({ em, clock }) {
    await sql`update voice_answer answer set device_hash = null, key_hash = null
      from voice_link link join claim on claim.id = link.claim_id
      where answer.link_id = link.id and answer.device_hash is not null
        and (link.closes_at <= ${clock.now()} or claim.status = any(${nothingToRate}))`.execute(rows(em))
  },
}
