import {
  CouncilStatus,
  type ImportColumn,
  MemberKind,
  MembershipStatus,
  RecordKind,
  Seat,
} from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type CouncilTables, removeSeats, seatMember } from '../../councils/index.ts'
import type { RowValues } from '../cell-readers.ts'
import { Fault } from '../fault.ts'
import type { Judge, Kind, OneTimePassword } from './kind.ts'
import { lookUp, Named, Places } from './places.ts'

type Seating = Omit<Parameters<typeof seatMember>[1], 'id'>

const { APPLIED, ENDORSED, ACTIVE, SUSPENDED } = MembershipStatus

/** 理事会成员: known by council and party; the district's list of who sits already. */
export const membershipKind: Kind = {
  record: RecordKind.MEMBERSHIP,
  table: 'council_membership',
  columns: ['council', 'member', 'seat', 'termFrom', 'termUntil', 'officerName', 'officerMobile'],
  required: ['council', 'member', 'seat'],
  most: 1_000,
  parts: [],
  recordsItself: true,
  async open(work) {
    const db = rows<CouncilTables>(work.em)
    const councils = new Named(await db.selectFrom('council').select(['id', 'name', 'status']).execute())
    const parties = new Parties(
      await Places.open(work),
      new Named(await db.selectFrom('enterprise').select(['id', 'name', 'creditCode as code']).execute()),
    )
    const living = await db
      .selectFrom('councilMembership')
      .selectAll()
      .where('status', 'in', [APPLIED, ENDORSED, ACTIVE, SUSPENDED])
      .execute()
    const known = new Map(
      living.map((row) => [`${row.councilId} ${row.enterpriseId ?? row.communityId ?? row.streetId}`, row]),
    )
    const sits = living.filter(
      ({ seat, status }) => seat === Seat.CHAIR && (status === ACTIVE || status === SUSPENDED),
    )
    const chairs = new Set(sits.map((row) => row.councilId))
    const today = dayOf(work.clock.now())
    const judge: Judge = (row) => {
      const faults: [ImportColumn | null, Fault][] = officerFaults(row)
      const council = lookUp(
        row,
        'council',
        (word) => councils.find(word, (one) => one.status !== CouncilStatus.DISSOLVED),
        faults,
      )
      const member = lookUp(row, 'member', (word) => parties.find(word), faults)
      const from = row.termFrom ?? today
      if (row.termUntil && (row.termUntil < from || row.termUntil < today)) {
        faults.push(['termUntil', new Fault('END_BEFORE_START')])
      }
      if (!council || !member || !row.seat || faults.length > 0) return faults
      const key = `${council.id} ${member.id}`
      const seat = row.seat as Seat
      const record = known.get(key)
      if (record) {
        const same =
          record.seat === seat &&
          (record.status === ACTIVE || record.status === SUSPENDED) &&
          (row.termFrom === undefined || row.termFrom === record.termFrom) &&
          (row.termUntil === undefined || row.termUntil === record.termUntil)
        if (!same) return [['member', new Fault('SEATED_OTHERWISE')]]
        return { key, name: member.name, id: record.id, before: {}, after: {} }
      }
      if (seat === Seat.CHAIR && chairs.has(council.id)) return [['seat', new Fault('SEAT_TAKEN')]]
      if (seat === Seat.CHAIR) chairs.add(council.id)
      const after: Seating = {
        councilId: council.id,
        party: member.party,
        memberName: member.name,
        seat,
        termFrom: from,
        termUntil: row.termUntil ?? null,
        officerName: row.officerName ?? null,
        officerMobile: row.officerMobile ?? null,
      }
      return { key, name: member.name, id: v7(), before: null, after: { ...after } }
    }
    return judge
  },
  async add(work, verdicts) {
    const passwords: OneTimePassword[] = []
    for (const { id, after } of verdicts) {
      const seating = after as unknown as Seating
      const password = await seatMember(work, { ...seating, id })
      if (password) passwords.push({ name: seating.officerName ?? '', password })
    }
    return passwords
  },
  change: () => Promise.resolve(),
  remove: removeSeats,
}

/** Whoever chairs or keeps the minutes works in the product, so somebody has to be named. */
function officerFaults({ seat, officerName, officerMobile }: RowValues): [ImportColumn | null, Fault][] {
  if (seat !== Seat.CHAIR && seat !== Seat.SECRETARY) return []
  const faults: [ImportColumn | null, Fault][] = []
  if (!officerName) faults.push(['officerName', new Fault('REQUIRED')])
  if (!officerMobile) faults.push(['officerMobile', new Fault('REQUIRED')])
  return faults
}

class Parties {
  readonly #places: Places
  readonly #enterprises: Named<{ id: string; name: string; code: string }>

  constructor(places: Places, enterprises: Named<{ id: string; name: string; code: string }>) {
    this.#places = places
    this.#enterprises = enterprises
  }

  find(word: string): { id: string; name: string; party: Seating['party'] } | Fault {
    const none = { enterpriseId: null, communityId: null, streetId: null }
    const enterprise = this.#enterprises.find(word)
    if (!(enterprise instanceof Fault)) {
      const { id, name } = enterprise
      return { id, name, party: { ...none, memberKind: MemberKind.ENTERPRISE, enterpriseId: id } }
    }
    const community = this.#places.community(word)
    if (!(community instanceof Fault)) {
      const { id, name } = community
      return { id, name, party: { ...none, memberKind: MemberKind.COMMUNITY, communityId: id } }
    }
    const street = this.#places.street(word)
    if (street instanceof Fault)
      return [enterprise, community].find((one) => one.code === 'AMBIGUOUS') ?? street
    const { id, name } = street
    return { id, name, party: { ...none, memberKind: MemberKind.STREET, streetId: id } }
  }
}
