import { defineEvent } from '../../platform/events.ts'

/** A second sender registered a known code. */
export const DisputeOpened = defineEvent<{ disputeId: string }>('DisputeOpened')

/** The present representatives are asked to show who they are. */
export const DisputePapersAsked = defineEvent<{ disputeId: string }>('DisputePapersAsked')

/** The district decided; those who acted for the enterprise until then, and who does besides or instead. */
export const DisputeDecided = defineEvent<{
  disputeId: string
  formerIds: readonly string[]
  accountId: string | null
}>('DisputeDecided')
