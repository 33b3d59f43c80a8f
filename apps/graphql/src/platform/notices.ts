import type { MessageKind, RecordKind } from '@youlin/schema'
import type { EventKind } from './events.ts'
import type { Work } from './work.ts'

/** Something that people are told. */
export interface Telling<Kind extends MessageKind = MessageKind> {
  /** The accounts that are told; none twice, and never who did it. */
  to: readonly string[]
  /** What is told, such as `offerReturned`; the apps make the sentence from it and the facts. */
  kind: Kind
  record: { kind: RecordKind; id: string; name: string }
  /** No person's words or numbers. `due` is until when it has to be answered. */
  facts?: Record<string, unknown>
}

/** Who is told what when an event has happened. */
export interface Notice {
  event: EventKind<object>
  /** All that it may tell. */
  kinds: readonly MessageKind[]
  tell(work: Work, payload: object): Promise<Telling[]>
}

/** What a module lists under `notices`: it runs after the change is kept, in a transaction of its own. */
export function noticeOf<Payload extends object, Kind extends MessageKind>(
  event: EventKind<Payload>,
  kinds: readonly Kind[],
  tell: (work: Work, payload: Payload) => Promise<Telling<Kind>[]>,
): Notice {
  return { event, kinds, tell: tell as Notice['tell'] }
}
