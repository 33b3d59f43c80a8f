import type { RecordKind } from '@youlin/schema'
import type { EventKind } from './events.ts'
import type { Work } from './work.ts'

/** Something that people are told. */
export interface Telling {
  /** The accounts that are told; none twice. */
  to: readonly string[]
  /** What is told, such as `offerReturned`; the apps make the sentence from it and the facts. */
  kind: string
  record: { kind: RecordKind; id: string; name: string }
  facts?: Record<string, unknown>
}

/** Who is told what when an event has happened. */
export interface Notice {
  event: EventKind<object>
  tell(work: Work, payload: object): Promise<Telling[]>
}

/** What a module lists under `notices`: it runs after the change is kept, in a transaction of its own. */
export function noticeOf<Payload extends object>(
  event: EventKind<Payload>,
  tell: (work: Work, payload: Payload) => Promise<Telling[]>,
): Notice {
  return { event, tell: tell as Notice['tell'] }
}
