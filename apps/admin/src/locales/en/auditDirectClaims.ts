import type {
  directClaimActions as zhActions,
  directClaimFields as zhFields,
} from '../zh-CN/auditDirectClaims.ts'

export const directClaimActions: typeof zhActions = {
  claimNeedDirectly: 'Need claimed directly',
  registerDirectClaim: 'Claim of somebody without an account entered',
  sendDirectClaim: 'Need claimed by QR code',
  confirmDirectClaim: 'Direct claim confirmed',
  declineDirectClaim: 'Direct claim declined',
  withdrawDirectClaim: 'Direct claim withdrawn',
  cancelDirectClaim: 'Direct claim cancelled',
  agreeDirectClaimDay: 'Day of a direct claim agreed',
  recordDirectClaim: 'Direct claim recorded as done',
  endDirectClaims: 'Direct claim cancelled with its need',
  revealGuestMobile: "Claimant's number read",
  eraseGuests: "Claimant's name and number erased",
  openDirectClaimLink: 'QR code of a need made',
  renewDirectClaimLink: 'QR code of a need renewed',
  closeDirectClaimLink: 'QR code of a need closed',
}

export const directClaimFields: typeof zhFields = {
  reach: 'To reach',
  reached: 'Reached',
  needEnd: 'How the need ended',
}
