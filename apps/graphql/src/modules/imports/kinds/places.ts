import { Role, type ImportColumn } from '@youlin/schema'
import { dayOf } from '../../../platform/clock.ts'
import { rows } from '../../../platform/database/rows.ts'
import { actingViewer, type Work } from '../../../platform/work.ts'
import { holds, type TerritoryTables } from '../../territory/index.ts'
import type { RowValues } from '../cell-readers.ts'
import { Fault } from '../fault.ts'

export interface Place {
  id: string
  code: string
  name: string
}

export interface CommunityPlace extends Place {
  streetId: string
}

/** Records that are named by a code or a name. */
export class Named<Row extends { id: string; name: string; code?: string }> {
  readonly #byWord = new Map<string, Row[]>()

  constructor(found: readonly Row[]) {
    for (const row of found) {
      for (const word of new Set([row.name, row.code ?? row.name])) {
        this.#byWord.set(bare(word), [...(this.#byWord.get(bare(word)) ?? []), row])
      }
    }
  }

  find(word: string, fits: (row: Row) => boolean = () => true): Row | Fault {
    const found = (this.#byWord.get(bare(word)) ?? []).filter(fits)
    if (found.length > 1) return new Fault('AMBIGUOUS')
    return found[0] ?? new Fault('NOT_FOUND')
  }
}

const bare = (word: string): string => word.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** The streets and communities of the district whose code holds today. */
export class Places {
  readonly streets: Named<Place>
  readonly communities: Named<CommunityPlace>
  /** The street whose staff the viewer is. */
  readonly #ownStreetId: string | null

  constructor(streets: readonly Place[], communities: readonly CommunityPlace[], ownStreetId: string | null) {
    this.streets = new Named(streets)
    this.communities = new Named(communities)
    this.#ownStreetId = ownStreetId
  }

  static async open(work: Work): Promise<Places> {
    const today = dayOf(work.clock.now())
    const db = rows<TerritoryTables>(work.em)
    const streets = await db.selectFrom('street').selectAll().execute()
    const communities = await db.selectFrom('community').selectAll().execute()
    const now = <Row extends Parameters<typeof holds>[0]>(found: Row[]) =>
      found.filter((row) => holds(row, today))
    const { role, scopeId } = actingViewer(work).acting
    return new Places(now(streets), now(communities), role === Role.STREET_STAFF ? scopeId : null)
  }

  street(word: string): Place | Fault {
    return this.#own(this.streets.find(word), (street) => street.id)
  }

  community(word: string, street?: string): CommunityPlace | Fault {
    const within = street === undefined ? undefined : this.streets.find(street)
    if (within instanceof Fault) return new Fault(within.code, within.facts, 'street')
    const found = this.communities.find(word, (row) => !within || row.streetId === within.id)
    return this.#own(found, (community) => community.streetId)
  }

  #own<Row>(found: Row | Fault, streetOf: (row: Row) => string): Row | Fault {
    if (found instanceof Fault || !this.#ownStreetId || streetOf(found) === this.#ownStreetId) return found
    return new Fault('NOT_YOUR_STREET')
  }
}

/** What is named in a column, when something stands there that could be read. */
export function lookUp<Row>(
  row: RowValues,
  column: ImportColumn,
  find: (word: string) => Row | Fault,
  faults: [ImportColumn | null, Fault][],
): Row | undefined {
  const word = row[column]
  if (typeof word !== 'string') return undefined
  const found = find(word)
  if (!(found instanceof Fault)) return found
  faults.push([column, found])
  return undefined
}
