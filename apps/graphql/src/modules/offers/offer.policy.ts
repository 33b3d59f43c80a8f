import { type OfferStatus, OfferStatus as Status, PauseCause, PublisherKind, Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { offerLife, running } from './offer.transitions.ts'

/** Who publishes an offer. */
export interface Publisher {
  publisherKind: PublisherKind
  enterpriseId: string | null
  councilId: string
}

/** What the rights of its publisher depend on. */
export interface OfferFacts extends Publisher {
  status: OfferStatus
  pauseCause: PauseCause | null
}

/** Whether the viewer acts for the publisher. */
export function publishes({ role, scopeId }: ActingGrant, publisher: Publisher): boolean {
  if (publisher.publisherKind === PublisherKind.ENTERPRISE)
    return role === Role.ENTERPRISE_REP && scopeId === publisher.enterpriseId
  return role === Role.COUNCIL_OFFICER && scopeId === publisher.councilId
}

/** A submitted offer is recalled before it is changed. */
export function editable(status: OfferStatus): boolean {
  return status === Status.DRAFT || running.includes(status)
}

/** What a suspended membership paused comes back with the membership. */
export function resumable({ status, pauseCause }: Pick<OfferFacts, 'status' | 'pauseCause'>): boolean {
  return status === Status.PAUSED && pauseCause === PauseCause.PUBLISHER
}

/** Whether the life of an offer may go on to a state. */
export function mayBecome(status: OfferStatus, to: OfferStatus): boolean {
  return offerLife.transitions[status].includes(to)
}
