import { OfferStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { DRAFT, SUBMITTED, PUBLISHED, PAUSED, CLOSED, EXPIRED, WITHDRAWN } = OfferStatus

/** The life of an offer. */
export const offerLife: LifeCycle<OfferStatus> = {
  kind: RecordKind.OFFER,
  transitions: {
    [DRAFT]: [SUBMITTED],
    [SUBMITTED]: [DRAFT, PUBLISHED],
    [PUBLISHED]: [PAUSED, CLOSED, EXPIRED, WITHDRAWN],
    [PAUSED]: [PUBLISHED, CLOSED, EXPIRED, WITHDRAWN],
    [CLOSED]: [],
    [EXPIRED]: [],
    [WITHDRAWN]: [],
  },
}

/** The states in which an offer runs, so that changes of its terms go through review beside them. */
export const running: readonly OfferStatus[] = [PUBLISHED, PAUSED]

/** The states that only the publisher, its reviewers and auditors see. */
export const unpublished: readonly OfferStatus[] = [DRAFT, SUBMITTED]
