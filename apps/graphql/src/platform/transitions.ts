import { ErrorCode, type RecordKind } from '@youlin/schema'
import { type Change, recordChange } from './changes.ts'
import { AppError } from './errors.ts'
import type { Work } from './work.ts'

/** Which states each state may be followed by. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>

/** The life of a kind of record. */
export interface LifeCycle<State extends string> {
  kind: RecordKind
  transitions: Transitions<State>
}

export interface Step {
  /** The mutation or job that takes the step, such as `acceptClaim`. */
  action: string
  /** What the record is called, for the audit log. */
  recordName: string
  reason?: string | null
  facts?: Change['facts']
  changes?: Change['changes']
  /** Whose party it was done for, where it was not the actor's own. */
  onBehalfOf?: string | null
}

/**
 * Moves a record to its next state and writes timeline and audit log, in the transaction of the change.
 * @throws INVALID_TRANSITION naming what is allowed
 */
export async function transition<State extends string>(
  work: Work,
  life: LifeCycle<State>,
  record: { id: string; status: State },
  to: State,
  step: Step,
): Promise<void> {
  const from = record.status
  const allowed = life.transitions[from]
  if (!allowed.includes(to)) throw new AppError(ErrorCode.INVALID_TRANSITION, { from, to, allowed })
  record.status = to
  await recordChange(work, { kind: life.kind, id: record.id, from, to, ...step })
}

/**
 * Refuses a step on a record whose life is over.
 * @throws INVALID_TRANSITION
 */
export function requireOpen<State extends string>(
  { transitions }: LifeCycle<State>,
  { status }: { status: State },
): void {
  if (transitions[status].length === 0)
    throw new AppError(ErrorCode.INVALID_TRANSITION, { from: status, to: status, allowed: [] })
}
