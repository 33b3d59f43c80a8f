import { words } from '@youlin/client/words'
import { type RecordKind, Role } from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import type { Contact } from '../../identity/index.ts'

/** What goes out: a subject, and all that a receiver reads. */
export interface SendingText {
  subject: string
  text: string
}

type Reader = Pick<Contact, 'locale' | 'roles'>
const staff: readonly Role[] = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

/** One message: what happened, the kind of its record and the way to it; nothing that a record or a person says. */
export function messageText(
  environment: Environment,
  reader: Reader,
  kind: string,
  recordKind: RecordKind,
): SendingText {
  const { sending, labels } = words[reader.locale]
  const subject = sending.one(
    sending.headlines[kind] ?? sending.headlines.unknown,
    labels.RecordKind[recordKind],
  )
  return withLink(environment, reader, subject, [])
}

/** A day's summary: how many messages of each kind. */
export function digestText(
  environment: Environment,
  reader: Reader,
  counts: Record<string, number>,
): SendingText {
  const { sending } = words[reader.locale]
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const lines = Object.entries(counts).map(([kind, count]) =>
    sending.counted(sending.headlines[kind] ?? sending.headlines.unknown, count),
  )
  return withLink(environment, reader, sending.digest(total), lines)
}

function withLink(environment: Environment, reader: Reader, subject: string, lines: string[]): SendingText {
  const { sending } = words[reader.locale]
  const link = sending.link(addressOfMessages(environment, reader))
  return { subject, text: [subject, ...lines, link, sending.foot].join('\n') }
}

function addressOfMessages({ PUBLIC_URL, PORT }: Environment, { roles }: Reader): string {
  const base = PUBLIC_URL ?? `http://localhost:${PORT}`
  const inAdmin = roles[0] !== undefined && staff.includes(roles[0])
  return new URL(inAdmin ? '/admin/messages' : '/messages', base).href
}
