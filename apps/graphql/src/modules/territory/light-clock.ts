import type { Work } from '../../platform/work.ts'
import { districtCalendar } from '../../platform/working-days/district-calendar.ts'
import { type LightClock, lightClock } from '../../platform/working-days/light.ts'
import type { DistrictSettingsRow } from './territory.rows.ts'
import { readSettings } from './territory.queries.ts'

/** What the lights of this moment are told by, with the calendar and the threshold of the present district. */
export async function readLightClock(
  work: Work,
  settings?: Pick<DistrictSettingsRow, 'yellowPercent'>,
): Promise<LightClock> {
  const { yellowPercent } = settings ?? (await readSettings(work))
  return lightClock(work.clock.now(), await districtCalendar(work), yellowPercent)
}
