import { ErrorCode, RecordKind } from '@youlin/schema'
import { type Change, recordChange } from '../../platform/changes.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError } from '../../platform/errors.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { changedSettings, type Settings } from './settings.changes.ts'
import { readDistrict } from './territory.queries.ts'
import type { DistrictSettingsRow, TerritoryTables } from './territory.rows.ts'

/** Sets deadlines, terms and rules of the district; its timeline keeps each with before and after. */
export function updateSettings(work: Work, version: number, given: Settings): Promise<void> {
  return withSettings(work, version, async (own, settings) => {
    const changes = changedSettings(settings, given)
    if (Object.keys(changes).length === 0) return null
    await rows<TerritoryTables>(own.em)
      .updateTable('districtSettings')
      .set(Object.fromEntries(Object.entries(changes).map(([key, [, next]]) => [key, next])))
      .where('id', '=', settings.id)
      .execute()
    return { action: 'updateSettings', facts: { changes } }
  })
}

type SettingsStep = Pick<Change, 'action' | 'facts'> | null

/**
 * Runs one change of what a district has set; all of them share the version of its settings, so that two
 * administrators never overwrite one another. A step of nothing leaves the version.
 * @throws CONFLICT when somebody else changed something since
 */
export function withSettings(
  work: Work,
  version: number,
  step: (own: Work, settings: DistrictSettingsRow) => Promise<SettingsStep>,
): Promise<void> {
  return inTransaction(work, async (own) => {
    const db = rows<TerritoryTables>(own.em)
    const settings = await db
      .selectFrom('districtSettings')
      .selectAll()
      .where('districtId', '=', currentDistrict())
      .forNoKeyUpdate()
      .executeTakeFirstOrThrow()
    if (settings.version !== version)
      throw new AppError(ErrorCode.CONFLICT, { currentVersion: settings.version })
    const done = await step(own, settings)
    if (!done) return
    await db
      .updateTable('districtSettings')
      .set({ version: version + 1, updatedAt: own.clock.now() })
      .where('id', '=', settings.id)
      .execute()
    await recordDistrictChange(own, done)
  })
}

/** Writes a change of what the district keeps for itself on the district's timeline. */
export async function recordDistrictChange(own: Work, change: Pick<Change, 'action' | 'facts'>) {
  const district = await readDistrict(own)
  await recordChange(own, {
    kind: RecordKind.DISTRICT,
    id: currentDistrict(),
    recordName: district?.name ?? '',
    ...change,
  })
}
