import { FieldCode, SetupGap, SetupStep } from '@youlin/schema'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { recordDistrictChange } from '../territory/index.ts'
import { readConfirmations, readCounts, readLacks, type SetupCounts } from './setup.queries.ts'
import type { LackRow, SetupConfirmationRow, SetupTables } from './setup.rows.ts'
import type { DistrictSetup, SetupMissing, SetupProgress } from './setup.types.ts'

/** What comes with the product and is good as it is once somebody has looked at it. */
const confirmable: readonly SetupStep[] = [SetupStep.CATEGORIES, SetupStep.DEADLINES]

/** Where each lack is told. */
const stepsOf: Record<SetupStep, readonly SetupGap[]> = {
  STREETS: [],
  COMMUNITIES: [SetupGap.STREET_WITHOUT_COMMUNITY],
  COMPOUNDS: [SetupGap.COMMUNITY_WITHOUT_COMPOUND, SetupGap.COMPOUND_WITHOUT_POINT],
  BUILDINGS: [SetupGap.BUILDING_WITHOUT_POINT],
  COUNCILS: [SetupGap.BUILDING_WITHOUT_COUNCIL],
  CATEGORIES: [],
  DEADLINES: [],
  USERS: [SetupGap.STREET_WITHOUT_STAFF, SetupGap.COMMUNITY_WITHOUT_STAFF],
  PUBLISHING: [SetupGap.COUNCIL_WITHOUT_OFFICER],
}

/** What the district has and what it lacks, in three statements however large it is. */
export async function readSetup(work: Work): Promise<DistrictSetup> {
  const counts = await readCounts(work)
  const lacks = await readLacks(work)
  const confirmations = await readConfirmations(work)
  const steps = Object.values(SetupStep).map((step) => progressOf(step, counts, lacks, confirmations))
  return { steps, finished: steps.every(({ done }) => done) }
}

function progressOf(
  step: SetupStep,
  counts: SetupCounts,
  lacks: readonly LackRow[],
  confirmations: readonly SetupConfirmationRow[],
): SetupProgress {
  const confirmation = confirmations.find((one) => one.step === step)
  const asksConfirmation = confirmable.includes(step)
  const missing: SetupMissing[] = lacks
    .filter(({ gap }) => stepsOf[step].includes(gap))
    .map((lack) => ({ ...lack, needed: false }))
  const bare = (gap: SetupGap, needed: boolean) => missing.unshift({ gap, count: 0, names: [], needed })
  if (step === SetupStep.PUBLISHING) {
    if (counts.PUBLISHING === 0) bare(SetupGap.NO_COUNCIL_READY, true)
    else if (counts.offersPublished === 0) bare(SetupGap.NO_OFFER_PUBLISHED, false)
  } else if (counts[step] === 0) bare(SetupGap.NONE_YET, true)
  if (asksConfirmation && !confirmation) bare(SetupGap.NOT_CONFIRMED, true)
  return {
    step,
    count: counts[step],
    missing,
    done: missing.every(({ needed }) => !needed),
    asksConfirmation,
    confirmedBy: confirmation?.confirmedByName ?? null,
    confirmedAt: confirmation?.confirmedAt ?? null,
  }
}

/** Keeps what the product brings along; the second time changes nothing. */
export function confirmSetupStep(work: Work, step: SetupStep): Promise<void> {
  if (!confirmable.includes(step)) throw invalidInput({ step: FieldCode.NOT_ALLOWED })
  return inTransaction(work, async (own) => {
    const { accountId, name } = actingViewer(own)
    const written = await rows<SetupTables>(own.em)
      .insertInto('setupConfirmation')
      .values({
        id: v7(),
        districtId: currentDistrict(),
        step,
        confirmedById: accountId,
        confirmedByName: name,
        confirmedAt: own.clock.now(),
      })
      .onConflict((conflict) => conflict.columns(['districtId', 'step']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (written) await recordDistrictChange(own, { action: 'confirmSetupStep', facts: { step } })
  })
}
