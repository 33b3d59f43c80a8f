import { sql } from 'kysely'
import { currentDistrict } from './database/district-context.ts'
import { rows } from './database/rows.ts'
import { v7 } from './ids.ts'
import type { Work } from './work.ts'

/** A fact of the domain that others listen to, such as `OfferPublished`; its payload is JSON. */
export interface EventKind<Payload extends object> {
  name: string
  /** Present in types alone. */
  payload?: Payload
}

export function defineEvent<Payload extends object>(name: string): EventKind<Payload> {
  return { name }
}

/** A payload as it lies in the outbox, with the account that caused the event; null for jobs and commands. */
export type Kept<Payload extends object> = Payload & { actorId: string | null }

export type Handle<Payload extends object> = (work: Work, payload: Payload) => Promise<void>

/** Who listens to what, and when. */
export interface Listener {
  event: string
  when: 'inTransaction' | 'afterCommit'
  handle: Handle<object>
}

/** Runs with the change and fails with it. */
export function inTransactionOf<P extends object>(event: EventKind<P>, handle: Handle<P>): Listener {
  return { event: event.name, when: 'inTransaction', handle: handle as Handle<object> }
}

/** Runs after the change is kept, through the outbox, in a transaction of its own and exactly once. */
export function afterCommitOf<P extends object>(event: EventKind<P>, handle: Handle<Kept<P>>): Listener {
  return { event: event.name, when: 'afterCommit', handle: handle as Handle<object> }
}

export interface OutboxRow {
  id: string
  districtId: string
  name: string
  payload: string
  at: Date
  attempts: number
  nextAttemptAt: Date
}

export class EventBus {
  readonly #listeners: readonly Listener[]

  /** Told of each listener that failed; the outbox tries it again later. */
  readonly onFailure: (event: string, error: unknown) => void

  constructor(listeners: readonly Listener[], onFailure: EventBus['onFailure']) {
    this.#listeners = listeners
    this.onFailure = onFailure
  }

  /**
   * Tells everybody who listens; the outbox row stands or falls with the change, and leaves it after so many
   * milliseconds.
   */
  async publish<P extends object>(
    work: Work,
    event: EventKind<P>,
    payload: P,
    { after = 0 }: { after?: number } = {},
  ): Promise<void> {
    if (!work.em.isInTransaction())
      throw new Error('An event is published in the transaction that causes it.')
    for (const listener of this.listeners(event.name, 'inTransaction')) await listener.handle(work, payload)
    if (this.listeners(event.name, 'afterCommit').length === 0) return
    const at = work.clock.now()
    const kept: Kept<P> = { ...payload, actorId: work.viewer?.accountId ?? null }
    await rows<{ outbox: OutboxRow }>(work.em)
      .insertInto('outbox')
      .values({
        id: v7(),
        districtId: currentDistrict(),
        name: event.name,
        payload: JSON.stringify(kept),
        at,
        attempts: 0,
        nextAttemptAt: new Date(at.getTime() + after),
      })
      .execute()
  }

  /** Takes back what is still held in the outbox, so that nobody is told. */
  async retract<P extends object>(work: Work, event: EventKind<P>, match: Partial<P>): Promise<void> {
    await rows<{ outbox: OutboxRow }>(work.em)
      .deleteFrom('outbox')
      .where('name', '=', event.name)
      .where(sql<boolean>`payload @> ${JSON.stringify(match)}::jsonb`)
      .execute()
  }

  listeners(event: string, when: Listener['when']): Listener[] {
    return this.#listeners.filter((listener) => listener.event === event && listener.when === when)
  }
}
