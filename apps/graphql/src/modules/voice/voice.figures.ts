import { Limits, VoiceQuestion, VoiceReply } from '@youlin/schema'
import type { Replies, VoiceOfClaim } from './voice.rows.ts'

/** What was answered to one question. */
export interface Figures {
  question: VoiceQuestion
  answers: number
  mean: number | null
  replies: { reply: VoiceReply; count: number }[]
}

/** The replies that each question without a mark offers, as they are read. */
export const repliesTo = {
  [VoiceQuestion.NEED_MET]: [VoiceReply.YES, VoiceReply.PARTLY, VoiceReply.NO],
  [VoiceQuestion.AGAIN]: [VoiceReply.YES, VoiceReply.NO, VoiceReply.UNSURE],
  [VoiceQuestion.TIME_FITS]: [VoiceReply.YES, VoiceReply.NO],
} as const

/** Each question that enough residents answered, in the order of the page: a few answers would show somebody's own. */
export function figuresOf(voice: VoiceOfClaim): Figures[] {
  const { SATISFACTION, CONDUCT, NEED_MET, AGAIN, TIME_FITS } = VoiceQuestion
  const marked = (question: VoiceQuestion, answers: number, mean: number | null) => ({
    ...{ question, answers, mean },
    replies: [],
  })
  return [
    marked(SATISFACTION, voice.answers, voice.satisfaction),
    marked(CONDUCT, voice.conducts, voice.conduct),
    replied(NEED_MET, voice.needMet),
    replied(AGAIN, voice.again),
    replied(TIME_FITS, voice.timeFits),
  ].filter(({ answers }) => answers >= Limits.answersForResult)
}

function replied(question: keyof typeof repliesTo, given: Replies): Figures {
  const replies = repliesTo[question].map((reply) => ({ reply, count: given[reply] ?? 0 }))
  return { question, answers: replies.reduce((sum, { count }) => sum + count, 0), mean: null, replies }
}
