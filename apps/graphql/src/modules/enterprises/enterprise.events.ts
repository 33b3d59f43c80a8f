import { defineEvent } from '../../platform/events.ts'

/** Somebody registered a credit code that is known already; what they gave of themselves. */
export interface Contest {
  enterpriseId: string
  enterpriseName: string
  buildingId: string
  name: string
  contactName: string
  contactMobile: string
}

/** Heard within the registration alone, since it carries a number. */
export const RegistrationContested = defineEvent<Contest>('RegistrationContested')

/** Others act for an enterprise from now on; those who did have lost the role. */
export const EnterpriseHandedOver = defineEvent<{
  enterpriseId: string
  formerIds: readonly string[]
  accountId: string
}>('EnterpriseHandedOver')

/** The district does not accept a registration; its representatives keep their role, and can be heard again. */
export const EnterpriseRefused = defineEvent<{
  enterpriseId: string
  enterpriseName: string
  formerIds: readonly string[]
  reason: string
}>('EnterpriseRefused')

/**
 * An enterprise is no more. Whoever ends something for it, in the transaction, adds how many memberships ended and
 * how many offers closed.
 */
export const EnterpriseClosed = defineEvent<{
  enterpriseId: string
  enterpriseName: string
  reason: string
  endedMemberships: number
  closedOffers: number
}>('EnterpriseClosed')
