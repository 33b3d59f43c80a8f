/** The numbers that a district sets: in the order of a claim's life, then the score's weights; each with its bound. */
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
  deliveryRecordDays: 60,
  settlementDays: 60,
  yellowPercent: 99,
  districtSupervisionDays: 60,
  archiveAfterDays: 365,
  contactsAfterDays: 365,
  voiceDays: 60,
  needWeight: 100,
  audienceWeight: 100,
  distanceWeight: 100,
  timeWeight: 100,
  priceWeight: 100,
  evaluationWeight: 100,
  fairnessWeight: 100,
} as const

export type SettingNumber = keyof typeof settingNumbers

export const numberNames = Object.keys(settingNumbers) as SettingNumber[]

/** A weight may be nothing; a term is a day at least. */
export const leastOf = (name: SettingNumber): number => (name.endsWith('Weight') ? 0 : 1)
