import { FieldCode, type ReasonUse } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { withSettings } from './settings.service.ts'
import { readAllReasons } from './territory.queries.ts'
import type { ReasonRow, TerritoryTables } from './territory.rows.ts'

export interface RankedReason {
  code?: string | null
  zh: string
  en: string
  retired: boolean
}

/** Keeps one list of reasons as it is given: words, order, and which are offered no more. */
export function updateReasons(
  work: Work,
  version: number,
  use: ReasonUse,
  given: readonly RankedReason[],
): Promise<void> {
  return withSettings(work, version, async (own, { districtId }) => {
    const before = await readAllReasons(own, use)
    requireSound(before, given)
    const known = new Map(before.map((reason) => [reason.code, reason]))
    const db = rows<TerritoryTables>(own.em)
    for (const [index, { code, zh, en, retired }] of given.entries()) {
      const facts = { zh, en, retired, rank: index + 1 }
      if (code) await db.updateTable('reason').set(facts).where('id', '=', known.get(code)!.id).execute()
      else {
        const id = v7()
        await db
          .insertInto('reason')
          .values({ id, districtId, use, code: `R_${id}`, ...facts })
          .execute()
      }
    }
    const changes = { reasons: [namesOf(before), namesOf(given)] as const }
    return { action: 'updateReasons', facts: { use, changes } }
  })
}

/** Refuses a list that forgets or invents a reason, names one twice, or leaves nothing to choose from. */
function requireSound(before: readonly ReasonRow[], given: readonly RankedReason[]): void {
  const fields: Record<string, FieldCode> = {}
  const codes = new Set(before.map(({ code }) => code))
  const words = new Set<string>()
  for (const [index, { code, zh, en }] of given.entries()) {
    if (code && !codes.delete(code)) fields[`reasons.${index}.code`] = FieldCode.NOT_FOUND
    for (const [key, word] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const said = `${key}:${word.trim()}`
      if (words.has(said)) fields[`reasons.${index}.${key}`] = FieldCode.DUPLICATE
      words.add(said)
    }
  }
  if (codes.size > 0) fields['reasons'] = FieldCode.NOT_ALLOWED
  if (given.every(({ retired }) => retired)) fields['reasons'] = FieldCode.REQUIRED
  if (Object.keys(fields).length > 0) throw invalidInput(fields)
}

/** The offered ones in their order, as the timeline tells them. */
function namesOf(reasons: readonly RankedReason[]): string[] {
  return reasons.filter(({ retired }) => !retired).map(({ zh }) => zh)
}
