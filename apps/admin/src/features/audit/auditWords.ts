import { useI18n } from 'vue-i18n'
import { type EnumName, useLabels } from '@youlin/client'
import type { RecordKind } from '@youlin/schema'

/** The states that a kind of record goes through. */
export const statesOf: Partial<Record<RecordKind, EnumName>> = {
  ENTERPRISE: 'EnterpriseStatus',
  REGISTRATION_DISPUTE: 'DisputeStatus',
  FEEDBACK: 'FeedbackStatus',
  COUNCIL: 'CouncilStatus',
  MEMBERSHIP: 'MembershipStatus',
  OFFER: 'OfferStatus',
  CLAIM: 'ClaimStatus',
  NEED: 'NeedStatus',
  DIRECT_CLAIM: 'DirectClaimStatus',
  MATCHING_ROUND: 'RoundStatus',
  PROPOSAL: 'ProposalStatus',
  INVITATION: 'InvitationStatus',
}

/** The words for what was done and for the states that it led through. */
export function useAuditWords() {
  const { t, te } = useI18n({ useScope: 'global' })
  const { label } = useLabels()

  /** What was done, as a review also how it ended; a step of a newer server is named as it names it. */
  function action(name: string, facts?: unknown): string {
    const { decision } = (facts ?? {}) as { decision?: unknown }
    const keys = [`audit.actions.${name}_${String(decision)}`, `audit.actions.${name}`]
    const known = keys.find((key) => te(key))
    return known ? t(known) : name
  }

  function state(kind: RecordKind, value: string | null | undefined): string {
    const states = statesOf[kind]
    if (!value || !states) return value ?? ''
    return label(states, value as never)
  }

  /** `在任 → 已暂停`, or the one state that there is. */
  function step(kind: RecordKind, from: string | null | undefined, to: string | null | undefined): string {
    return [from, to]
      .filter(Boolean)
      .map((value) => state(kind, value))
      .join(' → ')
  }

  return { action, step }
}
