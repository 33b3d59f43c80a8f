import { RecordKind } from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { TerritoryTables } from '../../territory/index.ts'
import { Fault } from '../fault.ts'
import type { Judge, Kind } from './kind.ts'
import { given, noPoint, pick, plainTable, pointOf } from './plain-table.ts'
import { lookUp, Places } from './places.ts'

const empty = { communityId: null, floors: null, ...noPoint }

/** 楼宇: known by its street and name. */
export const buildingKind: Kind = {
  record: RecordKind.BUILDING,
  table: 'building',
  columns: [
    ...(['street', 'community', 'name', 'kind', 'address', 'floors', 'order'] as const),
    ...(['latitude', 'longitude', 'coordinates'] as const),
  ],
  required: ['street', 'name', 'kind', 'address'],
  most: 20_000,
  ...plainTable('building', { isDemonstration: false }),
  async open(work) {
    const places = await Places.open(work)
    const found = await rows<TerritoryTables>(work.em).selectFrom('building').selectAll().execute()
    const known = new Map(found.map((row) => [`${row.streetId} ${row.name}`, row]))
    let last = Math.max(0, ...found.map((row) => row.officialOrder))
    const judge: Judge = (row) => {
      const faults: Exclude<ReturnType<Judge>, { key: string }> = []
      const street = lookUp(row, 'street', (word) => places.street(word), faults)
      const community =
        street && lookUp(row, 'community', (word) => places.community(word, row.street), faults)
      const point = pointOf(row)
      if (point instanceof Fault) faults.push([null, point])
      if (!street || !row.name || point instanceof Fault || faults.length > 0) return faults
      const key = `${street.id} ${row.name}`
      const { name, kind, address, floors } = row
      const facts = given({
        ...{ name, kind, address, floors, ...point },
        communityId: community?.id,
        officialOrder: row.order,
      })
      const record = known.get(key)
      if (record) {
        const before = pick(record, Object.keys({ ...empty, ...facts, officialOrder: 0 }))
        return { key, name, id: record.id, before, after: { ...before, ...facts } }
      }
      last += 1
      const after = { ...empty, officialOrder: last, ...facts, streetId: street.id }
      return { key, name, id: v7(), before: null, after }
    }
    return judge
  },
}
