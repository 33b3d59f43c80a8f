import { ErrorCode, Role, SecondFactorState } from '@youlin/schema'
import type { Clock } from './clock.ts'
import { AppError } from './errors.ts'
import type { Viewer } from './work.ts'

/** How long a passed code is proof enough for a step that asks for one again. */
const freshFor = 10 * 60_000

/** Where a sign-in stands: whoever keeps a factor passes it, and an administrator has to keep one. */
export function factorState({ factor, acting }: Viewer): SecondFactorState {
  if (!factor) return SecondFactorState.NOT_NEEDED
  if (factor.enrolled) return factor.passedAt ? SecondFactorState.PASSED : SecondFactorState.TO_PASS
  return acting?.role === Role.DISTRICT_ADMIN ? SecondFactorState.TO_ENROL : SecondFactorState.NOT_NEEDED
}

/** @throws SECOND_FACTOR_REQUIRED while a code, or a factor, is due */
export function requireFactor(viewer: Viewer): void {
  const state = factorState(viewer)
  if (state === SecondFactorState.TO_ENROL || state === SecondFactorState.TO_PASS)
    throw new AppError(ErrorCode.SECOND_FACTOR_REQUIRED, { fresh: false })
}

/**
 * Before exports, grants and the like a code is asked for again, unless one was given in the last ten minutes.
 * @throws SECOND_FACTOR_REQUIRED with the fact `fresh`
 */
export function requireFreshFactor({ viewer, clock }: { viewer: Viewer | null; clock: Clock }): void {
  const { factor } = viewer ?? {}
  if (!factor?.enrolled) return
  const age = factor.passedAt ? clock.now().getTime() - factor.passedAt.getTime() : Infinity
  if (age > freshFor) throw new AppError(ErrorCode.SECOND_FACTOR_REQUIRED, { fresh: true })
}
