import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { BuildingRow, CommunityRow, CompoundRow, StreetRow, TerritoryTables } from './territory.rows.ts'

export const streetById = byId<StreetRow>('street')
export const communityById = byId<CommunityRow>('community')
export const compoundById = byId<CompoundRow>('compound')
export const buildingById = byId<BuildingRow>('building')

/** The communities whose code holds today, by their street, in official order. */
export const communitiesOfStreet = defineLoader(async (context, streetIds: readonly string[]) => {
  const today = dayOf(context.clock.now())
  const communities = await rows<TerritoryTables>(context.em)
    .selectFrom('community')
    .selectAll()
    .where('streetId', 'in', streetIds)
    .where('validFrom', '<=', today)
    .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', today)]))
    .orderBy('officialOrder')
    .orderBy('code')
    .execute()
  return Map.groupBy(communities, (community) => community.streetId)
})

/** The compounds by their community, in official order. */
export const compoundsOfCommunity = defineLoader(async (context, communityIds: readonly string[]) => {
  const compounds = await rows<TerritoryTables>(context.em)
    .selectFrom('compound')
    .selectAll()
    .where('communityId', 'in', communityIds)
    .orderBy('officialOrder')
    .orderBy('id')
    .execute()
  return Map.groupBy(compounds, (compound) => compound.communityId)
})

function byId<Row extends { id: string }>(table: 'street' | 'community' | 'compound' | 'building') {
  return defineLoader(async (context, ids: readonly string[]) => {
    const found = await rows<TerritoryTables>(context.em)
      .selectFrom(table)
      .selectAll()
      .where('id', 'in', ids)
      .execute()
    return new Map(found.map((row) => [row.id, row as unknown as Row]))
  })
}
