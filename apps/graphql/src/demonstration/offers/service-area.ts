import { ServiceAreaKind } from '@youlin/schema'
import type { Council } from '../councils.ts'
import type { Invention } from '../invention.ts'

/** Where an offer is for: the whole district, streets, communities or around its building. */
export function drawArea(
  { random, places }: Invention,
  council: Council,
  isForItsStreet: boolean,
  isForAll: boolean,
) {
  const street = places.streets[council.street]!
  const area = {
    serviceAreaKind: ServiceAreaKind.DISTRICT as ServiceAreaKind,
    serviceStreetIds: [] as string[],
    serviceCommunityIds: [] as string[],
    serviceRadiusMetres: null as number | null,
  }
  if (isForAll) return area
  if (isForItsStreet)
    return { ...area, serviceAreaKind: ServiceAreaKind.STREETS, serviceStreetIds: [street.id] }
  const kind = random.next()
  if (kind < 0.5) return area
  if (kind < 0.75) {
    const others = random.shuffled(places.streets.filter(({ id }) => id !== street.id)).slice(0, 3)
    const serviceStreetIds = [street, ...others].map(({ id }) => id)
    return { ...area, serviceAreaKind: ServiceAreaKind.STREETS, serviceStreetIds }
  }
  if (kind < 0.88)
    return {
      ...area,
      serviceAreaKind: ServiceAreaKind.RADIUS,
      serviceRadiusMetres: random.pick([1_500, 2_000, 3_000, 5_000]),
    }
  const communities = random.shuffled(street.communities).slice(0, 6)
  const serviceCommunityIds = communities.map((number) => places.communities[number]!.id)
  return { ...area, serviceAreaKind: ServiceAreaKind.COMMUNITIES, serviceCommunityIds }
}
