import { randomUUID } from 'node:crypto'
import { ClaimStatus, VoiceReply } from '@youlin/schema'
import { newVoiceToken } from '../../modules/voice/index.ts'
import { v7 } from '../../platform/ids.ts'
import type { Invention } from '../invention.ts'
import { plus } from '../moments.ts'
import type { Claim } from './invented-claim.ts'

const { SCHEDULED, DELIVERED, EVALUATED, ARCHIVED } = ClaimStatus
const linked: readonly ClaimStatus[] = [SCHEDULED, DELIVERED, EVALUATED, ARCHIVED]
const takesAnswers = 14 * 86_400_000
const { YES, PARTLY, NO, UNSURE } = VoiceReply

/** The link of each agreed delivery, and what residents answered where it took place. */
export function inventVoices(invention: Invention, claims: readonly Claim[]): void {
  for (const { row, delivery } of claims) {
    if (!linked.includes(row.status)) continue
    const id = v7(row.updatedAt.getTime())
    const closesAt = delivery ? plus(delivery.recordedAt, takesAnswers) : null
    invention.add('voice_link', { id, claimId: row.id, token: newVoiceToken(), closesAt })
    if (delivery) answer(invention, id, delivery.headcount)
  }
}

/** Some of those who came; many deliveries have no poster at all. */
function answer({ random, add }: Invention, linkId: string, headcount: number): void {
  const most = random.chance(0.4) ? 0 : Math.min(9, Math.ceil(headcount / 4))
  const count = random.between(Math.min(1, most), most)
  for (let one = 0; one < count; one++) {
    const low = random.chance(0.1) ? 2 : 4
    const maybe = <T>(value: T) => (random.chance(0.85) ? value : null)
    add('voice_answer', {
      id: randomUUID(),
      linkId,
      satisfaction: random.between(low, 5),
      conduct: maybe(random.between(low, 5)),
      needMet: maybe(random.pick([YES, YES, YES, PARTLY, NO])),
      again: maybe(random.pick([YES, YES, YES, NO, UNSURE])),
      timeFits: maybe(random.pick([YES, YES, YES, NO])),
      // Their devices are nobody's.
      deviceHash: null,
      keyHash: null,
    })
  }
}
