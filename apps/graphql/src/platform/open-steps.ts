import { type RawBuilder, sql } from 'kysely'
import type { RecordKind, ScopeKind, TodoKind } from '@youlin/schema'

/** A step that a record waits for, whoever looks; modules tell theirs to the supervision by it. */
export interface OpenStepColumns {
  recordKind: RecordKind
  recordId: string
  kind: TodoKind
  title: string
  /** What tells it from others of the same title. */
  subtitle: string
  /** Who has to do it: a unit, never a person. */
  holderKind: ScopeKind
  holderId: string
  holderName: string
  /** The street that supervises it. */
  streetId: string
  communityId: string | null
  since: Date
  due: Date | null
}

type InSql = { [Column in keyof OpenStepColumns]: RawBuilder<unknown> }

/** The columns of one source, in the order and the types that all sources share. */
export function stepColumns(step: InSql): RawBuilder<unknown> {
  return sql`${step.recordKind}::text as record_kind, ${step.recordId} as record_id, ${step.kind}::text as kind,
    ${step.title}::text as title, ${step.subtitle}::text as subtitle, ${step.holderKind}::text as holder_kind,
    ${step.holderId} as holder_id, ${step.holderName}::text as holder_name, ${step.streetId} as street_id,
    ${step.communityId}::uuid as community_id, ${step.since} as since, ${step.due}::timestamptz as due`
}

/** Where the end of a step's clock stands, so that it can be paused: null as long as it is. */
export interface StepClock {
  table: string
  /** The column that holds the record's id. */
  key: string
  column: string
}
