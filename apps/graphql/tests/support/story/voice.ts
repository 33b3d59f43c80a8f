/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads what it asked for */
import type { Answer, Caller } from '../api.ts'
import { freshKey } from './councils.ts'

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
/* eslint-enable @typescript-eslint/no-explicit-any */
