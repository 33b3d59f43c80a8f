import type { NeedEnd } from '@youlin/schema'
import { defineEvent } from '../../platform/events.ts'

/** Nothing is missing any more, or nobody waits for it: nothing more is to be claimed. */
export const NeedEnded = defineEvent<{ needId: string; end: NeedEnd }>('NeedEnded')
