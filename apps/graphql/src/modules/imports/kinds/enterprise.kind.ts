import { EnterpriseStatus, RecordKind } from '@youlin/schema'
import { changeMany, insertMany } from '../../../platform/database/bulk-rows.ts'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { Work } from '../../../platform/work.ts'
import type { EnterpriseTables } from '../../enterprises/index.ts'
import type { TerritoryTables } from '../../territory/index.ts'
import { Fault } from '../fault.ts'
import type { Facts, Judge, Kind } from './kind.ts'
import { pick, plainTable, removeRows } from './plain-table.ts'
import { Named } from './places.ts'

const plain = plainTable('enterprise')
const links = 'enterprise_building'

/** 企业: known by its credit code; it waits to be verified like one that registered itself. */
export const enterpriseKind: Kind = {
  record: RecordKind.ENTERPRISE,
  table: 'enterprise',
  columns: ['name', 'creditCode', 'kind', 'buildings', 'contactName', 'contactMobile'],
  required: ['name', 'creditCode', 'kind', 'buildings', 'contactName', 'contactMobile'],
  most: 20_000,
  parts: [links],
  recordsItself: false,
  async open(work) {
    const db = rows<EnterpriseTables & TerritoryTables>(work.em)
    const buildings = new Named(await db.selectFrom('building').select(['id', 'name']).execute())
    const found = await db.selectFrom('enterprise').selectAll().execute()
    const known = new Map(found.map((row) => [row.creditCode, row]))
    const seats = await db.selectFrom('enterpriseBuilding').selectAll().execute()
    const seatsOf = Map.groupBy(seats, (row) => row.enterpriseId)
    const judge: Judge = (row) => {
      const names = (row.buildings ?? '')
        .split(/[、,;，；]/)
        .map((name) => name.trim())
        .filter(Boolean)
      const sites = names.map((name) => buildings.find(name))
      const wrong = sites.find((site) => site instanceof Fault)
      if (wrong) return [['buildings', wrong]]
      const { name, creditCode, kind, contactName, contactMobile } = row
      if (!name || !creditCode) return []
      const buildingIds = sites.map((site) => (site as { id: string }).id).toSorted()
      const facts: Facts = { name, kind, contactName, contactMobile, buildingIds }
      const record = known.get(creditCode)
      if (!record) {
        const after = { ...facts, creditCode, status: EnterpriseStatus.REGISTERED, isDemonstration: false }
        return { key: creditCode, name, id: v7(), before: null, after }
      }
      const own = (seatsOf.get(record.id) ?? []).map((seat) => seat.buildingId).toSorted()
      const before = { ...pick(record, ['name', 'kind', 'contactName', 'contactMobile']), buildingIds: own }
      return { key: creditCode, name, id: record.id, before, after: facts }
    }
    return judge
  },
  async add(work, verdicts) {
    const own = verdicts.map((verdict) => ({ ...verdict, after: withoutSites(verdict.after) }))
    await plain.add(work, own)
    await seat(
      work,
      verdicts.map(({ id, after }) => ({ id, facts: after })),
    )
    return []
  },
  async change(work, records) {
    await changeMany(
      work.em,
      'enterprise',
      records.map(({ id, facts }) => ({ id, ...withoutSites(facts) })),
    )
    await removeRows(
      work.em,
      links,
      'enterprise_id',
      records.map(({ id }) => id),
    )
    await seat(work, records)
  },
  async remove(work, ids) {
    await removeRows(work.em, links, 'enterprise_id', ids)
    await plain.remove(work, ids)
  },
}

function withoutSites({ buildingIds: _, ...facts }: Facts): Facts {
  return facts
}

async function seat({ em }: Work, records: readonly { id: string; facts: Facts }[]): Promise<void> {
  const seats = records.flatMap(({ id, facts }) =>
    (facts['buildingIds'] as string[]).map((buildingId) => ({ id: v7(), enterpriseId: id, buildingId })),
  )
  await insertMany(em, links, seats)
}
