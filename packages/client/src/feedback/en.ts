import type { feedbackZh } from './zh-CN.ts'

/** What the complaint box says. */
export const feedbackEn: typeof feedbackZh = {
  help: 'Help',
  entry: 'Feedback',
  title: 'Feedback',
  intro:
    'Report problems, suggest improvements, or complain about needless forms. The district answers, and a message tells you.',
  kind: 'Kind',
  text: 'Text',
  attach: 'Attach the address of this page{request} to help with checking',
  request: ' and request {id}',
  send: 'Send',
  sent: 'Feedback sent. A message will tell you of the answer.',
  saved: 'Saved at {time}',
  own: 'My feedback',
  none: 'No feedback sent yet',
  noneHint: 'Use “Feedback” at the foot of any page.',
  answer: 'Answer',
  reason: 'Why it was closed',
}
