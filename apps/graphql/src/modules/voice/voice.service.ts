import { randomUUID } from 'node:crypto'
import { ErrorCode, VoiceState } from '@youlin/schema'
import { currentDistrict, inDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import type { Work } from '../../platform/work.ts'
import { countAnswer } from './voice.limit.ts'
import { deliveryOfLink, districtOfVoice, hasAnswered } from './voice.queries.ts'
import type { LinkedDelivery, VoiceAnswerRow, VoiceTables } from './voice.rows.ts'
import { voiceStateAt } from './voice.state.ts'
import { hashWithin, isSecret, newSecret } from './voice.token.ts'

/** What a visitor finds behind a link. */
export interface OpenedVoice extends Omit<LinkedDelivery, 'id' | 'status' | 'closesAt'> {
  state: VoiceState
}

/** One device's answers. */
export type Given = Pick<VoiceAnswerRow, 'satisfaction' | 'conduct' | 'needMet' | 'again' | 'timeFits'>

/** What a link leads to; an unknown one leads nowhere. A device that may answer is given its id beforehand. */
export async function openVoice(context: RequestContext, token: string): Promise<OpenedVoice | null> {
  const districtId = isSecret(token) ? await districtOfVoice(context, token) : null
  if (!districtId) return null
  return inDistrict(districtId, async () => {
    const linked = await deliveryOfLink(context, token)
    const state = voiceStateAt(linked, context.clock.now())
    if (state !== VoiceState.OPEN) return shown(linked, state)
    const device = deviceOf(context)
    const known = device && (await hasAnswered(context, linked.id, hashWithin(linked.id, device)))
    // Whoever repeats an answer that got lost on its way is then known to be the same.
    if (!device) context.keepVisitorDevice(newSecret())
    return shown(linked, known ? VoiceState.ANSWERED : state)
  })
}

/**
 * Takes the answers of one device; the same key sent again is the same answer.
 * @throws NOT_FOUND where nothing can be rated, TOO_EARLY, TOO_LATE, ALREADY_ANSWERED, TOO_MANY_ATTEMPTS
 */
export async function answerVoice(
  context: RequestContext,
  { token, idempotencyKey, ...given }: Given & { token: string; idempotencyKey: string },
): Promise<OpenedVoice> {
  const districtId = isSecret(token) ? await districtOfVoice(context, token) : null
  if (!districtId) throw notFound()
  return inDistrict(districtId, async () => {
    const linked = await deliveryOfLink(context, token)
    requireOpen(linked, context.clock.now())
    await countAnswer(context.em, context.address, token)
    const device = deviceOf(context) ?? newSecret()
    await keep(context, linked.id, { given, device, idempotencyKey })
    // Renewed, so that it lasts longer than the link.
    context.keepVisitorDevice(device)
    return shown(linked, VoiceState.ANSWERED)
  })
}

function requireOpen(linked: LinkedDelivery, now: Date): void {
  const state = voiceStateAt(linked, now)
  if (state === VoiceState.NOTHING) throw notFound()
  if (state === VoiceState.NOT_YET) throw new AppError(ErrorCode.TOO_EARLY, { startsAt: linked.startsAt })
  if (state === VoiceState.CLOSED) throw new AppError(ErrorCode.TOO_LATE, { until: linked.closesAt })
}

/** One statement: of two answers of one device at one moment, one is kept. */
async function keep(
  work: Work,
  linkId: string,
  answer: { given: Given; device: string; idempotencyKey: string },
): Promise<void> {
  const db = rows<VoiceTables>(work.em)
  const keyHash = hashWithin(linkId, answer.idempotencyKey)
  const kept = await db
    .insertInto('voiceAnswer')
    .values({
      // By chance alone: an id that sorts by time would tell when it was given.
      id: randomUUID(),
      districtId: currentDistrict(),
      linkId,
      ...answer.given,
      deviceHash: hashWithin(linkId, answer.device),
      keyHash,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (kept) return
  const repeated = await db
    .selectFrom('voiceAnswer')
    .select('id')
    .where('linkId', '=', linkId)
    .where('keyHash', '=', keyHash)
    .executeTakeFirst()
  if (!repeated) throw new AppError(ErrorCode.ALREADY_ANSWERED)
}

/** What a browser calls itself; anything that this server never gave is nothing. */
function deviceOf({ visitorDevice }: RequestContext): string | null {
  return isSecret(visitorDevice) ? visitorDevice : null
}

function shown(
  { startsAt, offerTitle, compoundName, providerName }: LinkedDelivery,
  state: VoiceState,
): OpenedVoice {
  return { state, startsAt, offerTitle, compoundName, providerName }
}
