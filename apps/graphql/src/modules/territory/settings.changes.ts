import type { DistrictSettingsRow } from './territory.rows.ts'

/** What a district may set. */
export type Setting = Exclude<
  keyof DistrictSettingsRow,
  'id' | 'districtId' | 'version' | 'createdAt' | 'updatedAt'
>

export type Settings = { [key in Setting]?: DistrictSettingsRow[key] | null }

/** Their order is the order that effects are told in. */
export const settingNames = [
  'reviewDays',
  'claimAnswerDays',
  'timeProposalDays',
  'heldPlaceDays',
  'noShowObjectionDays',
  'deliveryConfirmationDays',
  'evaluationDays',
  'evaluationGap',
  'streetStandsInDays',
  'deliveryRecordDays',
  'settlementDays',
  'yellowPercent',
  'districtSupervisionDays',
  'archiveAfterDays',
  'contactsAfterDays',
  'voiceDays',
  'queueRule',
  'needWeight',
  'audienceWeight',
  'distanceWeight',
  'timeWeight',
  'priceWeight',
  'evaluationWeight',
  'fairnessWeight',
] as const satisfies readonly Setting[]

/** The settings that differ, each before and after. */
export function changedSettings(
  settings: DistrictSettingsRow,
  given: Settings,
): Partial<Record<Setting, readonly [unknown, unknown]>> {
  const differing = settingNames.filter((name) => {
    const next = given[name] ?? settings[name]
    return next !== settings[name]
  })
  return Object.fromEntries(differing.map((name) => [name, [settings[name], given[name]] as const]))
}
