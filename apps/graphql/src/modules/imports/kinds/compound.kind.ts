import { RecordKind } from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { TerritoryTables } from '../../territory/index.ts'
import { Fault } from '../fault.ts'
import type { Judge, Kind } from './kind.ts'
import { given, noPoint, pick, plainTable, pointOf } from './plain-table.ts'
import { lookUp, Places } from './places.ts'

const empty = { olderShare: 0, childrenShare: 0, dualIncomeShare: 0, ...noPoint }

/** 小区: known by its community and name. */
export const compoundKind: Kind = {
  record: RecordKind.COMPOUND,
  table: 'compound',
  columns: [
    ...(['street', 'community', 'name', 'address', 'households', 'residents', 'olderShare'] as const),
    ...(['childrenShare', 'dualIncomeShare', 'order', 'latitude', 'longitude', 'coordinates'] as const),
  ],
  required: ['community', 'name', 'address', 'households', 'residents'],
  most: 20_000,
  ...plainTable('compound', { isDemonstration: false }),
  async open(work) {
    const places = await Places.open(work)
    const found = await rows<TerritoryTables>(work.em).selectFrom('compound').selectAll().execute()
    const known = new Map(found.map((row) => [`${row.communityId} ${row.name}`, row]))
    const last = new Map<string, number>()
    for (const row of found) {
      last.set(row.communityId, Math.max(last.get(row.communityId) ?? 0, row.officialOrder))
    }
    const judge: Judge = (row) => {
      const faults: Exclude<ReturnType<Judge>, { key: string }> = []
      const community = lookUp(row, 'community', (word) => places.community(word, row.street), faults)
      const point = pointOf(row)
      if (point instanceof Fault) faults.push([null, point])
      if (!community || !row.name || point instanceof Fault || faults.length > 0) return faults
      const key = `${community.id} ${row.name}`
      const { name, address, households, residents, olderShare, childrenShare, dualIncomeShare } = row
      const facts = given({
        ...{ name, address, households, residents, olderShare, childrenShare, dualIncomeShare },
        ...point,
        officialOrder: row.order,
      })
      const record = known.get(key)
      if (record) {
        const keys = Object.keys({ ...empty, ...facts, officialOrder: 0 })
        const before = pick(record, keys)
        return { key, name, id: record.id, before, after: { ...before, ...facts } }
      }
      const next = (last.get(community.id) ?? 0) + 1
      last.set(community.id, next)
      const after = { ...empty, officialOrder: next, ...facts, communityId: community.id }
      return { key, name, id: v7(), before: null, after }
    }
    return judge
  },
}
