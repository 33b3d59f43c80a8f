import type { ChangeSource, RecordKind, Role } from '@youlin/schema'
import { insertMany } from './database/bulk-rows.ts'
import { currentDistrict } from './database/district-context.ts'
import { rows } from './database/rows.ts'
import { v7 } from './ids.ts'
import type { Work } from './work.ts'

/** Something that happened to a record. */
export interface Change {
  kind: RecordKind
  id: string
  recordName: string
  action: string
  from?: string | null
  to?: string | null
  reason?: string | null
  /** What the timeline tells besides. */
  facts?: Record<string, unknown>
  /** Values before and after by field, for the audit log alone: `{ capacity: [5, 8] }`. */
  changes?: Record<string, readonly [unknown, unknown]>
  onBehalfOf?: string | null
}

interface ChangeRow {
  id: string
  districtId: string
  at: Date
  action: string
  actorId: string | null
  actorName: string
  actingRole: Role | null
  recordKind: RecordKind
  recordId: string
  fromState: string | null
  toState: string | null
  reason: string | null
  source: ChangeSource
}

export interface TimelineRow extends ChangeRow {
  onBehalfOf: string | null
  facts: string
}

export interface AuditRow extends ChangeRow {
  recordName: string
  changes: string
  requestId: string | null
}

/** Writes a change on the record's timeline and into the audit log; in the transaction, or not at all. */
export async function recordChange(work: Work, change: Change): Promise<void> {
  if (!work.em.isInTransaction()) throw new Error('A change is recorded in the transaction that makes it.')
  const { facts = {}, changes = {}, onBehalfOf = null } = change
  const db = rows<{ timeline: TimelineRow; auditLog: AuditRow }>(work.em)
  const row = changeRow(work, change)
  await db
    .insertInto('timeline')
    .values({ ...row, id: v7(), onBehalfOf, facts: JSON.stringify(facts) })
    .execute()
  await db
    .insertInto('auditLog')
    .values({
      ...row,
      id: v7(),
      recordName: change.recordName,
      changes: JSON.stringify({ ...facts, ...changes }),
      requestId: work.requestId,
    })
    .execute()
}

/** The same for thousands of changes at once, such as those of an import. */
export async function recordChanges(work: Work, changes: readonly Change[]): Promise<void> {
  if (!work.em.isInTransaction()) throw new Error('Changes are recorded in the transaction that makes them.')
  const timeline = changes.map((change) => ({
    ...changeRow(work, change),
    id: v7(),
    onBehalfOf: change.onBehalfOf ?? null,
    facts: change.facts ?? {},
  }))
  const auditLog = changes.map((change) => ({
    ...changeRow(work, change),
    id: v7(),
    recordName: change.recordName,
    changes: { ...change.facts, ...change.changes },
    requestId: work.requestId,
  }))
  await insertMany(work.em, 'timeline', timeline)
  await insertMany(work.em, 'audit_log', auditLog)
}

function changeRow({ viewer, clock, source }: Work, change: Change): Omit<ChangeRow, 'id'> {
  return {
    districtId: currentDistrict(),
    at: clock.now(),
    action: change.action,
    actorId: viewer?.accountId ?? null,
    actorName: viewer?.name ?? '',
    actingRole: viewer?.acting?.role ?? null,
    recordKind: change.kind,
    recordId: change.id,
    fromState: change.from ?? null,
    toState: change.to ?? null,
    reason: change.reason ?? null,
    source,
  }
}
