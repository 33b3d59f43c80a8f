import { sql } from 'kysely'
import { Light, Limits, type RecordKind, type TodoKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { lightInSql } from '../../platform/working-days/light-in-sql.ts'
import { readLightClock } from '../territory/index.ts'
import { kindsOfRole, waitingRecords } from './todo.sources.ts'

/** Shown of each kind; the rest is a list of its own. */
const shown = 5

/** A record that waits; times are ISO 8601 text, as JSON has them. */
export interface TodoItemRow {
  recordKind: RecordKind
  id: string
  title: string
  subtitle: string
  since: string
  due: string | null
  light: Light | null
}

export interface TodoGroupRow {
  kind: TodoKind
  count: number
  overdue: number
  dueSoon: number
  items: TodoItemRow[]
}

/** All that waits for the viewer in the role that they act in, by one statement. */
export async function readTodo(work: Work): Promise<TodoGroupRow[]> {
  const kinds = kindsOfRole[actingViewer(work).acting.role]
  if (kinds.length === 0) return []
  const waiting = kinds.map(
    (kind) => sql`(select ${kind}::text as kind, one.* from (${waitingRecords(work, kind)}) one
      limit ${sql.lit(Limits.countCap)})`,
  )
  const light = lightInSql(
    { recordId: sql`id`, kind: sql`kind`, since: sql`since`, due: sql`due` },
    await readLightClock(work),
  )
  const { rows: groups } = await sql<TodoGroupRow>`
    select kind, count(*)::int as count,
      (count(*) filter (where light = ${Light.RED}))::int as overdue,
      (count(*) filter (where light = ${Light.YELLOW}))::int as due_soon,
      jsonb_agg(jsonb_build_object('record_kind', record_kind, 'id', id, 'title', title, 'subtitle', subtitle,
        'since', since, 'due', due, 'light', light) order by place) filter (where place <= ${sql.lit(shown)}) as items
    from (select *, ${light} as light, row_number() over (partition by kind order by due nulls last, since, id) as place
      from (${sql.join(waiting, sql` union all `)}) waiting) placed
    group by kind`.execute(rows(work.em))
  return groups.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}
