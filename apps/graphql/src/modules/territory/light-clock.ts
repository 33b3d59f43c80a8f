import type { Work } from '../../platform/work.ts'
import { districtCalendar } from '../../platform/working-days/district-calendar.ts'
import { type LightClock, lightClock } from '../../platform/working-days/light.ts'
import { readSettings } from './territory.queries.ts'

/** What the lights of this moment are told by, with the calendar and the threshold of the present district. */
export async function readLightClock(work: Work): Promise<LightClock> {
  const { yellowPercent } = await readSettings(work)
  return lightClock(work.clock.now(), await districtCalendar(work), yellowPercent)
}
