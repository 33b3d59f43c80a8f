import { FieldCode, type ReasonUse } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { readReasons } from '../territory/index.ts'

/** Why somebody declines or cancels. */
export interface GivenReason {
  /** Code of one of the district's reasons. */
  reason: string
  note: string | null
}

/**
 * A reason is one of the district's short list.
 * @throws INVALID_INPUT at `reason`
 */
export async function requireReason(work: Work, use: ReasonUse, code: string): Promise<void> {
  const reasons = await readReasons(work, use)
  if (!reasons.some((reason) => reason.code === code)) throw invalidInput({ reason: FieldCode.NOT_FOUND })
}
