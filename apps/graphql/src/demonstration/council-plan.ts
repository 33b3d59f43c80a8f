import { CouncilStatus } from '@youlin/schema'
import type { Random } from './random.ts'

/** How many enterprises of a building found its council. */
export const founders = 3

export interface CouncilPlan {
  fate: CouncilStatus
  /** Days since the district created it. */
  age: number
}

const forming: readonly number[] = [5, 22, 29, 34, 38]
const dissolved = 12
/** Councils of these buildings and after came in the second half of the year. */
const younger = 28

/** A council for each building: most work, some still form, one has been dissolved. */
export function planCouncils(buildings: number, random: Random): CouncilPlan[] {
  return Array.from({ length: buildings }, (_, building) => {
    if (forming.includes(building)) return { fate: CouncilStatus.FORMING, age: random.between(14, 24) }
    const age = building < younger ? random.between(310, 365) : random.between(130, 210)
    return { fate: building === dissolved ? CouncilStatus.DISSOLVED : CouncilStatus.ACTIVE, age }
  })
}
