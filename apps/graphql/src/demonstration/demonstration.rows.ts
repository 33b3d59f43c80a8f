import type { Generated } from 'kysely'
import type { BuildingKind, CoordinateSystem, OfferKind, ReviewLevel } from '@youlin/schema'

interface Row {
  id: string
  districtId: string
}

interface UnitRow extends Row {
  code: string
  name: string
  officialOrder: number
}

interface PlaceRow extends Row {
  name: string
  address: string
  officialOrder: number
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
  isDemonstration: Generated<boolean>
}

/** What the demonstration reads and writes beside the use cases of the modules. */
export interface DemonstrationTables {
  district: { id: string; isDemonstration: boolean }
  street: UnitRow & { latitude: number | null; longitude: number | null }
  community: UnitRow & { streetId: string }
  compound: PlaceRow & {
    communityId: string
    households: number
    residents: number
    olderShare: number
    childrenShare: number
    dualIncomeShare: number
  }
  building: PlaceRow & {
    streetId: string
    communityId: string | null
    kind: BuildingKind
    floors: number | null
  }
  category: Row & {
    code: string
    kind: OfferKind
    zh: string
    en: string
    review: ReviewLevel
    officialOrder: number
  }
  userAccount: { id: string; mobile: string; name: string }
}
