import { sql } from 'kysely'
import { words } from '@youlin/client/words'
import { CoordinateSystem } from '@youlin/schema'
import { changeMany, insertMany } from '../../../platform/database/bulk-rows.ts'
import { rows } from '../../../platform/database/rows.ts'
import type { Work } from '../../../platform/work.ts'
import { noPointColumns, pointColumns } from '../../territory/index.ts'
import type { RowValues } from '../cell-readers.ts'
import { Fault } from '../fault.ts'
import type { Facts, Kind } from './kind.ts'

type Writing = Pick<Kind, 'add' | 'change' | 'remove' | 'parts' | 'recordsItself'>

/** How the records of one table are written, thousands in a statement. */
export function plainTable(table: string, fixed: Facts = {}): Writing {
  return {
    parts: [],
    recordsItself: false,
    async add({ em, clock }, verdicts) {
      const moment = clock.now()
      const life = { version: 1, createdAt: moment, updatedAt: moment }
      await insertMany(
        em,
        table,
        verdicts.map(({ id, after }) => ({ id, ...fixed, ...after, ...life })),
      )
      return []
    },
    change: ({ em }, records) =>
      changeMany(
        em,
        table,
        records.map(({ id, facts }) => ({ id, ...facts })),
      ),
    remove: ({ em }, ids) => removeRows(em, table, 'id', ids),
  }
}

export async function removeRows(em: Work['em'], table: string, column: string, ids: readonly string[]) {
  await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = any(${[...ids]}::uuid[])`.execute(
    rows(em),
  )
}

/** A point where the row has one; a file without one does not take away what is known. */
export function pointOf({ latitude, longitude, coordinates }: RowValues): Facts | Fault {
  if (latitude === undefined && longitude === undefined) return {}
  if (latitude === undefined) return new Fault('COORDINATES_INCOMPLETE', {}, 'latitude')
  if (longitude === undefined) return new Fault('COORDINATES_INCOMPLETE', {}, 'longitude')
  const system = (coordinates ?? CoordinateSystem.WGS84) as CoordinateSystem
  const columns = pointColumns({ latitude, longitude, system })
  return (
    columns ??
    new Fault('OUTSIDE_CHINA', { system: words['zh-CN'].labels.CoordinateSystem[system] }, 'latitude')
  )
}

export const noPoint: Facts = { ...noPointColumns }

/** The fields of a row that the facts name. */
export function pick(row: object, keys: readonly string[]): Facts {
  return Object.fromEntries(keys.map((key) => [key, (row as Facts)[key]]))
}

/** What is given. */
export function given(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
