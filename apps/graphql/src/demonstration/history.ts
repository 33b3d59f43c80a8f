import { ChangeSource, type Role } from '@youlin/schema'
import type { Change } from '../platform/changes.ts'
import { v7 } from '../platform/ids.ts'
import type { LifeCycle, Step } from '../platform/transitions.ts'

/** Who did something, and as what. */
export interface Actor {
  accountId: string | null
  name: string
  role: Role | null
}

/** What jobs do. */
export const system: Actor = { accountId: null, name: '', role: null }

/** A visitor, such as whoever registers an enterprise. */
export const visitor: Actor = { ...system }

/** Timeline and audit log of what was invented, as the transition mechanism would have written them. */
export class History {
  readonly timeline: object[] = []
  readonly auditLog: object[] = []

  /** Moves a record on, if the table of its life allows it. */
  step<State extends string>(
    life: LifeCycle<State>,
    record: { id: string; status: State; updatedAt: Date },
    to: State,
    at: Date,
    by: Actor,
    step: Step,
  ): void {
    const from = record.status
    if (!life.transitions[from].includes(to))
      throw new Error(`The demonstration takes a ${life.kind} from ${from} to ${to}.`)
    record.status = to
    this.record(at, by, { kind: life.kind, id: record.id, from, to, ...step })
    if (record.updatedAt < at) record.updatedAt = at
  }

  record(at: Date, by: Actor, change: Change): void {
    const { facts = {}, changes = {}, onBehalfOf = null } = change
    const row = {
      at,
      action: change.action,
      actorId: by.accountId,
      actorName: by.name,
      actingRole: by.role,
      recordKind: change.kind,
      recordId: change.id,
      fromState: change.from ?? null,
      toState: change.to ?? null,
      reason: change.reason ?? null,
      source: by === system ? ChangeSource.SYSTEM : ChangeSource.WEB,
    }
    const id = () => v7(at.getTime())
    this.timeline.push({ id: id(), ...row, onBehalfOf, facts })
    this.auditLog.push({
      id: id(),
      ...row,
      recordName: change.recordName,
      changes: { ...facts, ...changes },
      requestId: null,
    })
  }
}
