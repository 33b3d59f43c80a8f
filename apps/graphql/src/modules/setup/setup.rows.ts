import type { SetupGap, SetupStep } from '@youlin/schema'

export interface SetupConfirmationRow {
  id: string
  districtId: string
  step: SetupStep
  confirmedById: string
  confirmedByName: string
  confirmedAt: Date
}

/** The tables that this module keeps. */
export interface SetupTables {
  setupConfirmation: SetupConfirmationRow
}

/** Records that lack something, and the names of the first of them. */
export interface LackRow {
  gap: SetupGap
  count: number
  names: string[]
}
