import { ScopeKind } from '@youlin/schema'
import { giveRole, openAccount } from '../modules/identity/index.ts'
import { importTerritory } from '../modules/territory/index.ts'
import { currentDistrict } from '../platform/database/district-context.ts'
import { rows } from '../platform/database/rows.ts'
import { v7 } from '../platform/ids.ts'
import type { Work } from '../platform/work.ts'
import type { DemonstrationAccount } from './accounts.ts'
import type { DemonstrationTables } from './demonstration.rows.ts'
import { inventBuildings, inventCompounds, type StreetUnit } from './places.ts'
import { Random } from './random.ts'
import { readTerritoryFiles } from './territory-files.ts'

const seed = 420_102

/** Fills the present district, all of it or nothing; one that has streets is full already. */
export async function fillDistrict(work: Work, accounts: readonly DemonstrationAccount[]): Promise<void> {
  const db = rows<DemonstrationTables>(work.em)
  if (await db.selectFrom('street').select('id').executeTakeFirst()) return
  const report = await importTerritory(work, { ...(await readTerritoryFiles()), acceptGoodRows: false })
  if (!report.written) throw new Error(`The demonstration's files cannot be read: ${JSON.stringify(report)}`)

  const streets = await readStreets(work)
  const random = new Random(seed)
  const row = <T extends object>(facts: T) => ({ id: v7(), districtId: currentDistrict(), ...facts })
  await db.insertInto('compound').values(inventCompounds(streets, random).map(row)).execute()
  await db.insertInto('building').values(inventBuildings(streets, random).map(row)).execute()

  const scopes = await readScopes(work)
  for (const account of accounts) await openDemonstrationAccount(work, account, scopes)
}

async function readStreets({ em }: Work): Promise<StreetUnit[]> {
  const db = rows<DemonstrationTables>(em)
  const streets = await db.selectFrom('street').selectAll().orderBy('officialOrder').execute()
  const communities = await db.selectFrom('community').selectAll().orderBy('officialOrder').execute()
  const ofStreet = Map.groupBy(communities, (community) => community.streetId)
  return streets.map((street) => ({ ...street, communities: ofStreet.get(street.id) ?? [] }))
}

interface Scope {
  scopeKind: ScopeKind
  scopeId: string
}

/** Streets and communities by their codes. */
async function readScopes({ em }: Work): Promise<Map<string, Scope>> {
  const db = rows<DemonstrationTables>(em)
  const streets = await db.selectFrom('street').select(['id', 'code']).execute()
  const communities = await db.selectFrom('community').select(['id', 'code']).execute()
  return new Map<string, Scope>([
    ...streets.map(({ id, code }) => [code, { scopeKind: ScopeKind.STREET, scopeId: id }] as const),
    ...communities.map(({ id, code }) => [code, { scopeKind: ScopeKind.COMMUNITY, scopeId: id }] as const),
  ])
}

async function openDemonstrationAccount(
  work: Work,
  { mobile, name, password, grants }: DemonstrationAccount,
  scopes: ReadonlyMap<string, Scope>,
): Promise<void> {
  const { account } = await openAccount(work, { mobile, name, password, isDemonstration: true })
  const wholeDistrict = { scopeKind: ScopeKind.DISTRICT, scopeId: currentDistrict() }
  for (const { role, code } of grants) {
    const scope = code ? scopes.get(code) : wholeDistrict
    if (!scope) throw new Error(`The demonstration has nothing with the code ${code}.`)
    await giveRole(work, { userId: account.id, role, ...scope })
  }
}
