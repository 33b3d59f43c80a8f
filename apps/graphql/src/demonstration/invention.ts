import { type CoordinateSystem, type OfferKind, type ReviewLevel, Role } from '@youlin/schema'
import { type CouncilPlan, planCouncils } from './council-plan.ts'
import { type Actor, History } from './history.ts'
import { insertRows, insertShared } from './insert-rows.ts'
import { Moments } from './moments.ts'
import { People, type Person } from './people.ts'
import type { Random } from './random.ts'
import type { Work } from '../platform/work.ts'

export interface PlacedCommunity {
  id: string
  code: string
  name: string
  street: number
}

interface Point {
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
}

export interface PlacedCompound extends Point {
  id: string
  name: string
  community: number
  households: number
}

export interface PlacedBuilding extends Point {
  id: string
  name: string
  street: number
  community: number
}

export interface Category {
  code: string
  kind: OfferKind
  zh: string
  en: string
  review: ReviewLevel
}

/** Where everything happens: the real units with the invented compounds and buildings, by their numbers. */
export interface Places {
  streets: { id: string; code: string; name: string; communities: number[] }[]
  communities: PlacedCommunity[]
  compounds: PlacedCompound[]
  buildings: PlacedBuilding[]
  categories: Category[]
}

/** The people whose accounts are printed, where the invented records need them. */
export interface Printed {
  admin: Person
  /** By the number of the enterprise. */
  firms: Map<number, { name: string; applies: boolean; person: Person }>
  /** The officer of a council by the number of its building. */
  officers: Map<number, Person>
  /** By the number of the community, and of the street. */
  communityStaff: Map<number, Person>
  streetStaff: Map<number, Person>
}

const tables = [
  'enterprise',
  'enterprise_building',
  'enterprise_registration',
  'council',
  'council_membership',
  'offer',
  'offer_terms',
  'need',
  'direct_claim',
  'direct_claim_link',
  'claim',
  'claim_compound_counter',
  'delivery',
  'no_show',
  'evaluation',
  'voice_link',
  'voice_answer',
  'invitation',
  'registration_dispute',
  'setup_confirmation',
] as const
export type InventedTable = (typeof tables)[number]

/** What is being invented: rows by table, and the history that goes with them. Written at the end, at once. */
export class Invention {
  readonly history = new History()
  readonly moments: Moments
  readonly people: People
  readonly admin: Actor
  /** By the number of their building. */
  readonly councils: CouncilPlan[]
  readonly #rows = new Map<InventedTable, object[]>(tables.map((table) => [table, []]))

  constructor(
    readonly random: Random,
    readonly places: Places,
    readonly printed: Printed,
    now: Date,
    passwordHash: string,
  ) {
    this.moments = new Moments(now, random)
    this.people = new People(random, this.history, passwordHash)
    this.councils = planCouncils(places.buildings.length, random)
    this.admin = acting(printed.admin, Role.DISTRICT_ADMIN)
  }

  /** Takes a row, which may change until it is written. */
  readonly add = (table: InventedTable, row: object): void => {
    this.#rows.get(table)!.push(row)
  }

  /** What was taken of a table so far. */
  readonly rowsOf = (table: InventedTable): object[] => this.#rows.get(table)!

  async write(work: Work): Promise<void> {
    await insertShared(work, 'user_account', this.people.accounts)
    await insertRows(work, 'role_grant', this.people.grants)
    for (const table of tables) await insertRows(work, table, this.#rows.get(table)!)
    await insertRows(work, 'timeline', this.history.timeline)
    await insertRows(work, 'audit_log', this.history.auditLog)
  }
}

export function acting({ id, name }: Person, role: Role): Actor {
  return { accountId: id, name, role }
}
