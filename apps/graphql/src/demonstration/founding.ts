import type { Work } from '../platform/work.ts'

/** In ms. */
export const foundedBefore = 400 * 86_400_000

/** The same work at the time when the district began, more than the year of its history ago. */
export function atFounding(work: Work): Work {
  const then = new Date(work.clock.now().getTime() - foundedBefore)
  return { ...work, clock: { now: () => then } }
}
