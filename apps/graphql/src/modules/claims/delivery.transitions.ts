import { DeliveryStatus } from '@youlin/schema'
import type { Transitions } from '../../platform/transitions.ts'

const { RECORDED, CONFIRMED, CONFIRMED_BY_SYSTEM, DISPUTED, SETTLED } = DeliveryStatus

/** What becomes of a recorded delivery, while its claim stays DELIVERED. */
export const deliverySteps: Transitions<DeliveryStatus> = {
  [RECORDED]: [CONFIRMED, CONFIRMED_BY_SYSTEM, DISPUTED],
  [DISPUTED]: [SETTLED],
  [CONFIRMED]: [],
  [CONFIRMED_BY_SYSTEM]: [],
  [SETTLED]: [],
}
