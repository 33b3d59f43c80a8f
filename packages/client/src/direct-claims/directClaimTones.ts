import type { DirectClaimStatus } from '@youlin/schema'
import type { Tone } from '@youlin/ui'

/** How each state feels; the word always stands beside the colour. */
export const directClaimTones: Record<DirectClaimStatus, Tone> = {
  REQUESTED: 'warning',
  CONFIRMED: 'info',
  DONE: 'success',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  CANCELLED: 'neutral',
}
