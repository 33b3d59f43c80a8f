import type { revealZh } from './zh-CN.ts'

export const revealEn: typeof revealZh = {
  action: 'See the number',
  confirm: 'See',
  reason: 'Reason',
  consequence: 'Time and reason go into the log, and {name} can read them on the own page.',
}
