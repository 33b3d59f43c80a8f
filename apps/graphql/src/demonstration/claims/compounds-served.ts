import { ServiceAreaKind } from '@youlin/schema'
import { metresBetween } from '../../platform/distance.ts'

import type { Invention, PlacedCompound } from '../invention.ts'
import type { Offer } from '../offers/invented-offer.ts'

const known = new WeakMap<Offer, PlacedCompound[]>()

/** The compounds that an offer's service area covers. */
export function compoundsServed({ places }: Invention, offer: Offer): PlacedCompound[] {
  const found = known.get(offer) ?? places.compounds.filter((compound) => covers(compound))
  known.set(offer, found)
  return found

  function covers(compound: PlacedCompound): boolean {
    const { serviceAreaKind, serviceStreetIds, serviceCommunityIds, serviceRadiusMetres } = offer.row
    const community = places.communities[compound.community]!
    if (serviceAreaKind === ServiceAreaKind.DISTRICT) return true
    if (serviceAreaKind === ServiceAreaKind.STREETS)
      return serviceStreetIds.includes(places.streets[community.street]!.id)
    if (serviceAreaKind === ServiceAreaKind.COMMUNITIES) return serviceCommunityIds.includes(community.id)
    const metres = metresBetween(places.buildings[offer.council.building]!, compound)
    return metres !== null && metres <= serviceRadiusMetres!
  }
}
