/** The numbers that a district sets, in the order of a claim's life, each with its upper bound. */
export const settingNumbers = {
  reviewDays: 60,
  claimAnswerDays: 60,
  timeProposalDays: 60,
  heldPlaceDays: 60,
  noShowObjectionDays: 60,
  deliveryConfirmationDays: 60,
  evaluationDays: 60,
  evaluationGap: 4,
  streetStandsInDays: 60,
  archiveAfterDays: 365,
  contactsAfterDays: 365,
} as const

export type SettingNumber = keyof typeof settingNumbers

export const numberNames = Object.keys(settingNumbers) as SettingNumber[]
