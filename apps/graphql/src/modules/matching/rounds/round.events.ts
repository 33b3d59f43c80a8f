import { defineEvent } from '../../../platform/events.ts'

/** A round's proposals lie before their communities. */
export const RoundPublished = defineEvent<{ roundId: string }>('RoundPublished')
