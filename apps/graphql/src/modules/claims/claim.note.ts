import { RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import type { Step } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { touch } from './claim.access.ts'
import type { Claim } from './claim.entity.ts'

/** Writes a step that keeps the claim's state, and counts it as a change of the claim. */
export async function noteStep(work: Work, claim: Claim, step: Step): Promise<void> {
  touch(work, claim)
  await recordChange(work, { kind: RecordKind.CLAIM, id: claim.id, ...step })
}
