import type { Module } from '../../platform/module.ts'
import { BuildingSchema } from './building.entity.ts'
import { BuildingResolver } from './building.resolver.ts'
import { CompoundSchema } from './compound.entity.ts'
import { CompoundResolver } from './compound.resolver.ts'
import { DivisionResolver } from './division.resolver.ts'
import { SettingsResolver } from './settings.resolver.ts'
import { buildingById, communityById, compoundById, streetById } from './territory.loaders.ts'
import { readDistrict } from './territory.queries.ts'
import { CommunityResolver, DistrictResolver, StreetResolver } from './territory.resolver.ts'

export { DistrictFounded } from './district.events.ts'
export { createDistrict } from './district.service.ts'
export { importTerritory, type FileReport } from './import/import.service.ts'
export { dayBefore, holds, meaningOf } from './import/validity.ts'
export { recordDistrictChange } from './settings.service.ts'
export { readLightClock } from './light-clock.ts'
export { noPointColumns, pointColumns } from './point.ts'
export { Building } from './building.types.ts'
export { District } from './district.types.ts'
export { Community } from './community.types.ts'
export { Compound } from './compound.types.ts'
export { Street } from './street.types.ts'
export { buildingById, communityById, compoundById, streetById }
export { districtOfCode, isDistrict, readDistrict, readReasons, readSettings } from './territory.queries.ts'
export type { BuildingRow, TerritoryTables } from './territory.rows.ts'

/** 区, 街道, 社区, 小区 and 楼宇: where everything happens. */
export const territory: Module = {
  resolvers: [
    DistrictResolver,
    SettingsResolver,
    StreetResolver,
    CommunityResolver,
    CompoundResolver,
    BuildingResolver,
    DivisionResolver,
  ],
  entities: [BuildingSchema, CompoundSchema],
  nodes: {
    District: async (context, id) => {
      const district = await readDistrict(context)
      return district?.id === id ? district : null
    },
    Street: (context, id) => streetById(context).load(id),
    Community: (context, id) => communityById(context).load(id),
    Compound: (context, id) => compoundById(context).load(id),
    Building: (context, id) => buildingById(context).load(id),
  },
}
