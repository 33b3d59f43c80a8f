import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { Light, ScopeKind, SupervisionLevel, type TodoKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { lightInSql, workingTimeInSql } from '../../platform/working-days/light-in-sql.ts'
import { type LightClock } from '../../platform/working-days/light.ts'
import { openClaims } from '../claims/index.ts'
import { openApplications } from '../councils/index.ts'
import { openDirectClaims } from '../direct-claims/index.ts'
import { openProposals } from '../matching/index.ts'
import { openReviews } from '../offers/index.ts'
import { readLightClock, readSettings } from '../territory/index.ts'
import type { OpenStepRow, SupervisionTables } from './supervision.rows.ts'

/** Which steps to list, with the ids of rows; all parts that are given have to fit. */
export interface StepSelection {
  light?: Light | null
  level?: SupervisionLevel | null
  kind?: TodoKind | null
  holderKind?: ScopeKind | null
  streetId?: string
  communityId?: string
  acknowledged?: boolean | null
  search?: string | null
}

// Kysely infers no columns from raw SQL; this says what that SQL gives.
type StepQuery = SelectQueryBuilder<SupervisionTables, 'step', OpenStepRow>

const dayLength = 86_400_000
const whenever = new Date('9999-12-31T00:00:00Z')

/** One page of the open steps that the viewer supervises, by one statement: the longest overdue first. */
export async function listSteps(
  work: Work,
  selection: StepSelection,
  page: PageArgs,
): Promise<Page<OpenStepRow>> {
  const query = selected(work, await openSteps(work), selection)
  return pageOf(work.em, query, page, {
    columns: [
      sql`coalesce(step.due, ${whenever})`,
      sql.ref('step.recordId'),
      sql.ref('step.kind'),
      sql.ref('step.holderId'),
    ],
    direction: 'asc',
    valuesOf: (row) => [row.due ?? whenever, row.recordId, row.kind, row.holderId],
  })
}

/** What each record waits for at present. */
export const stepsOfRecord = defineLoader(async (context, ids: readonly string[]) => {
  const found = await (await openSteps(context)).where('step.recordId', 'in', [...ids]).execute()
  return Map.groupBy(found, (row) => row.recordId)
})

/** One kind of step of one record: of two sides where both have to act. */
export async function readSteps(work: Work, recordId: string, kind: TodoKind): Promise<OpenStepRow[]> {
  const steps = await openSteps(work)
  return steps.where('step.recordId', '=', recordId).where('step.kind', '=', kind).execute()
}

/** Those whose lateness is not yet written on their record. */
export async function stepsToEscalate(work: Work, most: number): Promise<OpenStepRow[]> {
  const steps = await openSteps(work)
  return steps
    .where('step.due', '<', work.clock.now())
    .where(
      sql<boolean>`case level when ${SupervisionLevel.STREET} then street_at is null
        when ${SupervisionLevel.DISTRICT} then district_at is null else false end`,
    )
    .orderBy('step.due')
    .limit(most)
    .execute()
}

/** All open steps of the district, whoever looks. */
async function openSteps(work: Work) {
  const settings = await readSettings(work)
  const clock = await readLightClock(work, settings)
  const sources = [
    ...openClaims(work),
    ...openReviews(work),
    ...openApplications(work),
    ...openProposals(),
    ...openDirectClaims(work),
  ]
  const waiting = sql`(${sql.join(sources, sql` union all `)})`
  const own = sql`(select waiting.*, ${light(clock)} as light, ${level(clock, settings.districtSupervisionDays)} as level,
      case when waiting.due < ${clock.now}
        then (${overdue(clock)} / ${sql.lit(dayLength)})::integer end as overdue_days,
      done.acknowledged_at, done.street_at, done.district_at, done.reminded_at,
      coalesce(done.reminders, 0) as reminders,
      pause.paused_at, pause.reason as pause_reason, pause.days_left as paused_days_left
    from ${waiting} waiting
      left join supervised_step done on done.record_id = waiting.record_id and done.kind = waiting.kind
        and done.holder_id = waiting.holder_id and done.since = waiting.since
      left join clock_pause pause on waiting.due is null and pause.record_id = waiting.record_id
        and pause.kind = waiting.kind and pause.since = waiting.since)`
  return rows<SupervisionTables>(work.em)
    .selectFrom(own.as('step') as never)
    .selectAll() as unknown as StepQuery
}

function light(clock: LightClock) {
  const column = (name: string) => sql.raw(`waiting.${name}`)
  return lightInSql(
    { recordId: column('record_id'), kind: column('kind'), since: column('since'), due: column('due') },
    clock,
  )
}

const overdue = (clock: LightClock) =>
  workingTimeInSql(sql`waiting.due`, sql`${clock.now}::timestamptz`, clock)

/** 督办: red stands on the street's list, and some working days later on the district's; nobody supervises themselves. */
function level(clock: LightClock, days: number): RawBuilder<SupervisionLevel> {
  const { HOLDER, STREET, DISTRICT } = SupervisionLevel
  return sql`case when waiting.due is null or waiting.due >= ${clock.now} then ${HOLDER}
    when waiting.holder_kind in (${ScopeKind.STREET}, ${ScopeKind.DISTRICT})
      or ${overdue(clock)} >= ${sql.lit(days * dayLength)} then ${DISTRICT}
    else ${STREET} end`
}

function selected(work: Work, steps: StepQuery, selection: StepSelection) {
  const { kind, holderKind, communityId, acknowledged, search } = selection
  const { scopeKind, scopeId } = actingViewer(work).acting
  let query = steps
  if (scopeKind === ScopeKind.STREET) query = query.where('step.streetId', '=', scopeId)
  if (selection.streetId) query = query.where('step.streetId', '=', selection.streetId)
  if (communityId) query = query.where('step.communityId', '=', communityId)
  if (kind) query = query.where('step.kind', '=', kind)
  if (holderKind) query = query.where('step.holderKind', '=', holderKind)
  if (typeof acknowledged === 'boolean')
    query = query.where('step.acknowledgedAt', acknowledged ? 'is not' : 'is', null)
  if (search)
    query = query.where(
      sql<boolean>`position(lower(${search}) in lower(step.title || ' ' || step.subtitle || ' ' || step.holder_name)) > 0`,
    )
  return ofLevel(work, ofLight(work, query, selection.light), selection.level)
}

/** Said by the term as well, which the indexes of the records know. */
function ofLight(work: Work, query: StepQuery, light: Light | null | undefined) {
  if (!light) return query
  if (light === Light.RED) return query.where('step.due', '<', work.clock.now())
  if (light === Light.PAUSED) return query.where('step.due', 'is', null).where('step.light', '=', light)
  return query.where('step.due', '>=', work.clock.now()).where('step.light', '=', light)
}

function ofLevel(work: Work, query: StepQuery, level: SupervisionLevel | null | undefined) {
  if (!level) return query
  if (level === SupervisionLevel.HOLDER) return query.where('step.level', '=', level)
  return query.where('step.due', '<', work.clock.now()).where('step.level', '=', level)
}
