import type { Generated } from 'kysely'
import { dayOf } from '../../../platform/clock.ts'
import { currentDistrict } from '../../../platform/database/district-context.ts'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { Work } from '../../../platform/work.ts'
import type { CommunityRow, StreetRow } from '../territory.rows.ts'
import type { Line, Problem, Reading } from './territory-file.ts'
import { noPointColumns, pointColumns } from '../point.ts'
import { dayBefore, holds, meaningOf } from './validity.ts'

export interface Tally {
  added: number
  changed: number
  unchanged: number
}

type Kept = Omit<StreetRow & Partial<Pick<CommunityRow, 'streetId'>>, 'version' | 'createdAt' | 'updatedAt'>

type Written = Kept & { version: Generated<number>; updatedAt: Generated<Date> }

/** The streets or communities of a district, as an import finds and leaves them. */
export class CodedTable {
  readonly #work: Work
  readonly #name: 'street' | 'community'
  readonly #rows: Map<string, Kept[]>
  readonly #today: string

  private constructor(work: Work, name: 'street' | 'community', found: Kept[]) {
    this.#work = work
    this.#name = name
    this.#rows = Map.groupBy(found, (row) => row.code)
    this.#today = dayOf(work.clock.now())
  }

  static async open(work: Work, name: 'street' | 'community'): Promise<CodedTable> {
    const found = await rows<Record<typeof name, Kept>>(work.em)
      .selectFrom(name)
      .selectAll()
      .orderBy('validFrom')
      .execute()
    return new CodedTable(work, name, found)
  }

  /** The row that a code names on a day. */
  holding(code: string, day: string): Kept | undefined {
    return this.#rows.get(code)?.find((row) => holds(row, day))
  }

  /** Writes the lines that can be read; `placed` says where each belongs, or what is wrong with it. */
  async take<Row extends Line>(
    reading: Reading<Row>,
    placed: (line: Row, day: string) => { streetId?: string } | string,
  ): Promise<Tally & { problems: Problem[] }> {
    const tally = { added: 0, changed: 0, unchanged: 0 }
    const problems = [...reading.problems]
    for (const [index, line] of reading.rows.entries()) {
      const meaning = meaningOf(line, this.#rows.get(line.code) ?? [], this.#today)
      if (meaning.kind === 'problem') {
        problems.push({ line: line.line, message: meaning.message })
        continue
      }
      const validFrom = meaning.kind === 'add' ? meaning.validFrom : meaning.row.validFrom
      const place = placed(
        line,
        meaning.kind === 'change' && holds(meaning.row, this.#today) ? this.#today : validFrom,
      )
      if (typeof place === 'string') {
        problems.push({ line: line.line, message: place })
        continue
      }
      const facts = { ...this.#factsOf(line, index + 1), ...place, validUntil: meaning.validUntil }
      if (meaning.kind === 'change') tally[await this.#change(meaning.row, facts)]++
      else {
        if (meaning.ends) await this.#change(meaning.ends, { validUntil: dayBefore(validFrom) })
        await this.#add(line.code, { ...facts, validFrom })
        tally.added++
      }
    }
    return { ...tally, problems: problems.sort((a, b) => a.line - b.line) }
  }

  #factsOf({ name, latitude, longitude, coordinateSystem }: Line, officialOrder: number) {
    // A file without coordinates does not take away those that are known.
    const point =
      latitude === null || longitude === null || coordinateSystem === null
        ? {}
        : pointColumns({ latitude, longitude, system: coordinateSystem })
    return { name, officialOrder, ...point }
  }

  async #add(code: string, facts: Pick<Kept, 'name' | 'officialOrder' | 'validFrom' | 'validUntil'>) {
    const row: Kept = {
      ...noPointColumns,
      ...facts,
      id: v7(),
      districtId: currentDistrict(),
      code,
    }
    await this.#table.insertInto(this.#name).values(row).execute()
    this.#rows.set(code, [...(this.#rows.get(code) ?? []), row])
  }

  async #change(row: Kept, facts: Partial<Kept>): Promise<'changed' | 'unchanged'> {
    const same = (Object.keys(facts) as (keyof Kept)[]).every((key) => facts[key] === row[key])
    if (same) return 'unchanged'
    await this.#table
      .updateTable(this.#name)
      .set((eb) => ({ ...facts, version: eb('version', '+', 1), updatedAt: this.#work.clock.now() }))
      .where('id', '=', row.id)
      .execute()
    Object.assign(row, facts)
    return 'changed'
  }

  get #table() {
    return rows<Record<'street' | 'community', Written>>(this.#work.em)
  }
}
