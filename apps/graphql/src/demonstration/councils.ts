import {
  CouncilStatus,
  MemberKind,
  MembershipEndCause,
  MembershipStatus,
  RecordKind,
  Role,
  Seat,
} from '@youlin/schema'
import { councilLife } from '../modules/councils/index.ts'
import { dayOf } from '../platform/clock.ts'
import { v7 } from '../platform/ids.ts'
import { founders } from './council-plan.ts'
import { type Firm, settle } from './enterprises.ts'
import type { Actor } from './history.ts'
import { acting, type Invention } from './invention.ts'
import { join } from './membership-fates.ts'
import { apply, approve, endorse, endSeat, type Membership } from './memberships.ts'

export interface InventedCouncil {
  id: string
  buildingId: string
  streetId: string
  name: string
  status: CouncilStatus
  foundedOn: string | null
  isDemonstration: true
  createdAt: Date
  updatedAt: Date
}

/** A council with what its row does not say. */
export interface Council {
  row: InventedCouncil
  building: number
  street: number
  streetStaff: Actor
  /** Its secretary, who reviews. */
  secretary: Actor | null
  memberships: Membership[]
}

/** How many of the enterprises of a building have applied to its council while that forms. */
const seekers = 4

/** Every third council has a member from the next building, which then sits on two. */
const guestEvery = 3

export function inventCouncils(invention: Invention, firms: Firm[], streetStaff: Actor[]): Council[] {
  const { places, councils: plans } = invention
  const ofBuilding = Map.groupBy(firms, (firm) => firm.building)
  let latecomers = 0
  const councils = places.buildings.map((place, building) => {
    const council = create(invention, building, streetStaff[place.street]!)
    const members = ofBuilding.get(building) ?? []
    if (plans[building]!.fate === CouncilStatus.FORMING) {
      for (const [index, firm] of members.slice(0, seekers).entries())
        seekSeat(invention, council, firm, index === 0 ? Seat.CHAIR : Seat.DIRECTOR, index % 3 === 1)
      return council
    }
    found(invention, council, members.slice(0, founders))
    if (plans[building]!.fate === CouncilStatus.DISSOLVED) dissolve(invention, council)
    else for (const firm of members.slice(founders)) join(invention, council, firm, latecomers++)
    return council
  })
  inviteGuests(invention, councils, ofBuilding)
  return councils
}

function create(
  { places, moments, councils, history, add, admin }: Invention,
  building: number,
  street: Actor,
) {
  const place = places.buildings[building]!
  const at = moments.ago(councils[building]!.age)
  const row: InventedCouncil = {
    id: v7(at.getTime()),
    buildingId: place.id,
    streetId: places.streets[place.street]!.id,
    name: `${place.name}楼宇理事会`,
    status: CouncilStatus.FORMING,
    foundedOn: null,
    isDemonstration: true,
    createdAt: at,
    updatedAt: at,
  }
  add('council', row)
  const { id, name: recordName, status: to } = row
  history.record(at, admin, { kind: RecordKind.COUNCIL, id, recordName, action: 'createCouncil', to })
  return {
    row,
    building,
    street: place.street,
    streetStaff: street,
    secretary: null,
    memberships: [],
  } as Council
}

/** While it forms, the street endorses. */
function seekSeat(invention: Invention, council: Council, firm: Firm, seat: Seat, endorsed: boolean): void {
  const membership = apply(invention, council, {
    firm,
    seat,
    at: invention.moments.after(firm.row.createdAt, 2, 90),
  })
  if (endorsed)
    endorse(
      invention,
      membership,
      invention.moments.after(membership.row.appliedAt, 4, 40),
      council.streetStaff,
    )
}

/** The community takes the secretary's seat, enterprises the chair and more, the street listens. */
function found(invention: Invention, council: Council, members: Firm[]): void {
  const { places, moments, people, printed, history } = invention
  const { row, building, streetStaff } = council
  const applied = moments.after(row.createdAt, 20, 70)
  const endorsed = moments.after(applied, 20, 60)
  const founded = moments.after(endorsed, 20, 90)
  const community = places.communities[places.buildings[building]!.community]!
  const clerk = printed.officers.get(building) ?? people.open(applied)
  const seats = [
    ...members.map((firm, index) => ({ firm, seat: [Seat.CHAIR, Seat.VICE_CHAIR, Seat.DIRECTOR][index]! })),
    { unit: { memberKind: MemberKind.COMMUNITY, ...community }, seat: Seat.SECRETARY, officer: clerk },
    { unit: { memberKind: MemberKind.STREET, ...places.streets[council.street]! }, seat: Seat.OBSERVER },
  ]
  for (const [index, wanted] of seats.entries()) {
    const at = new Date(applied.getTime() + index * 600_000)
    const membership = apply(invention, council, { ...wanted, at })
    endorse(invention, membership, new Date(endorsed.getTime() + index * 600_000), streetStaff)
    const approved = new Date(founded.getTime() + index * 600_000)
    approve(invention, council, membership, approved)
    if (wanted.seat !== Seat.CHAIR) continue
    row.foundedOn = dayOf(approved)
    const step = { action: 'activateCouncil', recordName: row.name }
    history.step(councilLife, row, CouncilStatus.ACTIVE, approved, invention.admin, step)
  }
  council.secretary = acting(clerk, Role.COUNCIL_OFFICER)
}

function dissolve(invention: Invention, { row, memberships }: Council): void {
  const { moments, history, admin } = invention
  const at = moments.ago(58)
  const reason = '楼宇整体改造，企业已陆续迁出'
  const step = { action: 'dissolveCouncil', recordName: row.name, reason }
  history.step(councilLife, row, CouncilStatus.DISSOLVED, at, admin, step)
  const seated = memberships.filter((membership) => membership.row.status === MembershipStatus.ACTIVE)
  for (const membership of seated)
    endSeat(invention, membership, at, admin, MembershipEndCause.COUNCIL_DISSOLVED, reason)
}

/** An enterprise with a second address sits on both councils; the memberships are independent. */
function inviteGuests(invention: Invention, councils: Council[], firms: Map<number, Firm[]>): void {
  const { moments, councils: plans } = invention
  const working = councils.filter(({ row }) => row.status === CouncilStatus.ACTIVE)
  for (const [index, council] of working.entries()) {
    const guest = firms.get(working[(index + 1) % working.length]!.building)?.[1]
    if (index % guestEvery > 0 || !guest) continue
    const age = Math.min(plans[council.building]!.age, plans[guest.building]!.age)
    const at = moments.ago(Math.floor(age * 0.6))
    settle(invention, guest.row, council.building, at)
    const membership = apply(invention, council, { firm: guest, seat: Seat.DIRECTOR, at })
    const endorsed = moments.after(at, 20, 70)
    endorse(invention, membership, endorsed, council.secretary!)
    approve(invention, council, membership, moments.after(endorsed, 20, 70))
  }
}
