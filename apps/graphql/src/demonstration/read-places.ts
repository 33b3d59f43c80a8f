import { rows } from '../platform/database/rows.ts'
import type { Work } from '../platform/work.ts'
import type { DemonstrationTables } from './demonstration.rows.ts'
import type { Places } from './invention.ts'
import type { StreetUnit } from './places.ts'

const tables = ({ em }: Work) => rows<DemonstrationTables>(em)

export async function readStreets(work: Work): Promise<StreetUnit[]> {
  const db = tables(work)
  const streets = await db.selectFrom('street').selectAll().orderBy('officialOrder').execute()
  const communities = await db.selectFrom('community').selectAll().orderBy('officialOrder').execute()
  const ofStreet = Map.groupBy(communities, (community) => community.streetId)
  return streets.map((street) => ({ ...street, communities: ofStreet.get(street.id) ?? [] }))
}

/** What was imported and invented, numbered in an order that is the same in every database. */
export async function readPlaces(work: Work): Promise<Places> {
  const db = tables(work)
  const streets = await db.selectFrom('street').selectAll().orderBy('officialOrder').orderBy('code').execute()
  const streetNumber = numbersOf(streets)
  const communities = await db.selectFrom('community').selectAll().orderBy('code').execute()
  const communityNumber = numbersOf(communities)
  const compounds = await db.selectFrom('compound').selectAll().orderBy('name').execute()
  const buildings = await db.selectFrom('building').selectAll().orderBy('officialOrder').execute()
  buildings.sort(
    (one, other) =>
      one.officialOrder - other.officialOrder || streetNumber(one.streetId) - streetNumber(other.streetId),
  )
  const placed = communities.map((community) => ({ ...community, street: streetNumber(community.streetId) }))
  return {
    streets: streets.map((street, number) => ({
      ...street,
      communities: placed.flatMap((community, index) => (community.street === number ? [index] : [])),
    })),
    communities: placed,
    compounds: compounds.map((compound) => ({
      ...compound,
      community: communityNumber(compound.communityId),
    })),
    buildings: buildings.map((building) => ({
      ...building,
      street: streetNumber(building.streetId),
      community: communityNumber(building.communityId!),
    })),
    categories: await db.selectFrom('category').selectAll().orderBy('officialOrder').execute(),
  }
}

function numbersOf(found: readonly { id: string }[]): (id: string) => number {
  const numbers = new Map(found.map(({ id }, number) => [id, number]))
  return (id) => numbers.get(id)!
}
