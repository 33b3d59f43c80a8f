/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads what it asked for */
import type { Answer, Caller, TestApi } from '../api.ts'
import { freshKey } from './councils.ts'
import { type DeliveryStory, type Handle, take } from './deliveries.ts'

const form = 'state offerTitle compoundName providerName startsAt'
const readVoice = `query ($id: ID!) { claim(id: $id) { residentVoice { token opensAt closesAt
  result { answers figures { question answers mean replies { reply count } } } } } }`

/** What somebody sees of a claim's residents' voice. */
export async function voiceOf(who: Caller, { id }: { id: string }): Promise<any> {
  return (await who.ask(readVoice, { id })).claim?.residentVoice ?? null
}

/** What a visitor finds behind a link. */
export async function openForm(who: Caller, token: string): Promise<any> {
  return (await who.ask(`query ($token: String!) { voiceForm(token: $token) { ${form} } }`, { token }))
    .voiceForm
}

/** Answers, which may be refused. */
export function sendVoice(who: Caller, token: string, more: object = {}): Promise<Answer> {
  return who.query(
    `mutation ($input: AnswerVoiceInput!) { answerVoice(input: $input) { form { ${form} } } }`,
    {
      input: { idempotencyKey: freshKey(), token, satisfaction: 5, ...more },
    },
  )
}
/** One side's own evaluation of a delivery. */
export function evaluateBy(side: Caller, claim: Handle): Promise<Handle> {
  return take(side, 'evaluateClaim', { ...claim, punctuality: 5, quality: 4, conduct: 5, benefit: 3 })
}

/** A delivery with the answers of so many devices, evaluated by both sides. */
export async function ratedAndEvaluated(
  api: TestApi,
  story: DeliveryStory,
  answers: object[],
): Promise<Handle & { token: string }> {
  const claim = await story.confirmed()
  const { token } = await voiceOf(story.community, claim)
  for (const more of answers) {
    const { code } = await sendVoice(api.caller(), token, more)
    if (code) throw new Error(`answerVoice: ${code}`)
  }
  await evaluateBy(story.community, claim)
  return { ...(await evaluateBy(story.giver, claim)), token }
}
/* eslint-enable @typescript-eslint/no-explicit-any */
