import type { feedback as zhCN } from '../zh-CN/feedback.ts'

/** What the district reads of feedback. */
export const feedback: typeof zhCN = {
  title: 'Feedback',
  note: 'Problems, suggestions and complaints about needless work that people sent from their pages.',
  waiting: 'To be answered',
  status: 'Status',
  kind: 'Kind',
  text: 'Text',
  sender: 'Sent by',
  at: 'Sent at',
  page: 'Page',
  request: 'Request id',
  answer: 'Answer',
  reason: 'Why it was closed',
  answerOrReason: 'Answer, or why it is closed',
  answerHint: 'The sender gets a message and reads it on their own page.',
  reply: 'Answer',
  close: 'Close',
  answered: 'Answered; the sender has been told.',
  closed: 'Closed; the sender has been told.',
  none: 'No feedback fits',
  noneHint: 'What people send by “Feedback” at the foot of a page is listed here.',
  seeAll: 'See all',
}
