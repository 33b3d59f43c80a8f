import { Role, ScopeKind } from '@youlin/schema'
import type { Actor } from './history.ts'
import { acting, type Invention } from './invention.ts'
import type { Person } from './people.ts'

/** Every so many communities one has nobody at present, so that its street stands in. */
const vacantEvery = 20

export interface Staff {
  streetStaff: Actor[]
  /** By the number of the community. */
  communityStaff: Map<number, Actor>
}

/** Somebody for each street and nearly each community. */
export function appointStaff(invention: Invention): Staff {
  const { places, printed } = invention
  const streetStaff = places.streets.map((street, number) => {
    const person =
      printed.streetStaff.get(number) ?? appoint(invention, Role.STREET_STAFF, ScopeKind.STREET, street)
    return acting(person, Role.STREET_STAFF)
  })
  const communityStaff = new Map<number, Actor>()
  for (const [number, community] of places.communities.entries()) {
    const known = printed.communityStaff.get(number)
    if (!known && number % vacantEvery === vacantEvery - 1) continue
    const person = known ?? appoint(invention, Role.COMMUNITY_STAFF, ScopeKind.COMMUNITY, community)
    communityStaff.set(number, acting(person, Role.COMMUNITY_STAFF))
  }
  return { streetStaff, communityStaff }
}

function appoint(
  { moments, random, people, admin }: Invention,
  role: Role,
  scopeKind: ScopeKind,
  { id, name }: { id: string; name: string },
): Person {
  const at = moments.ago(random.between(385, 395))
  const person = people.open(at)
  people.grant(at, admin, name, { userId: person.id, role, scopeKind, scopeId: id })
  return person
}
