import { sql } from 'kysely'
import { ErrorCode, FieldCode, GrantState, RecordKind, Role } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { readDispute } from '../disputes/index.ts'
import { mayReveal, readEnterprise } from '../enterprises/index.ts'
import { accountsOfMobiles, mayRevealPeople, readInvitation, userOfDistrict } from '../identity/index.ts'
import type { ReadingRow, ReadingTables } from './reading.rows.ts'

/** More than anybody has to call in an hour for a reason of its own. */
const mostAnHour = 60
const hour = 3_600_000

/** A number that is shown in full, and where. */
export interface Reading extends Pick<ReadingRow, 'recordKind' | 'recordId' | 'recordName' | 'reason'> {
  mobile: string
}

/**
 * Keeps that the viewer reads numbers, for those whose they are; in the transaction that shows them.
 * @throws TOO_MANY_ATTEMPTS for too many within an hour that a reason was given for
 */
export async function keepReadings(own: Work, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return
  if (readings.some(({ reason }) => reason !== null)) await refuseTooMany(own)
  const { accountId, name, acting } = actingViewer(own)
  const subjects = await accountsOfMobiles(
    own,
    readings.map(({ mobile }) => mobile),
  )
  const readAt = own.clock.now()
  const values = readings.map(({ mobile, ...reading }) => ({
    ...reading,
    ...{ id: v7(), districtId: acting.districtId, subjectId: subjects.get(mobile) ?? null },
    ...{ readerId: accountId, readerName: name, readerRole: acting.role, readAt },
  }))
  await rows<ReadingTables>(own.em).insertInto('numberReading').values(values).execute()
}

/** Whose number is asked for: one of the four. */
export interface Reveal {
  userId?: string | null
  enterpriseId?: string | null
  invitationId?: string | null
  disputeId?: string | null
  reason: string
}

/**
 * Shows a number in full for a reason that the person concerned reads.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, TOO_MANY_ATTEMPTS
 */
export async function revealMobile(work: Work, { reason, ...whose }: Reveal): Promise<string> {
  if (Object.values(whose).filter(Boolean).length !== 1) throw invalidInput({ userId: FieldCode.REQUIRED })
  const { mobile, ...record } = await numberOf(work, whose)
  await inTransaction(work, async (own) => {
    await keepReadings(own, [{ mobile, ...record, reason }])
    const { recordKind: kind, recordId: id, recordName } = record
    await recordChange(own, { kind, id, recordName, action: 'revealMobile', reason })
  })
  return mobile
}

function numberOf(work: Work, { userId, enterpriseId, invitationId, disputeId }: Omit<Reveal, 'reason'>) {
  if (enterpriseId) return ofEnterprise(work, enterpriseId)
  if (disputeId) return ofDispute(work, disputeId)
  if (!mayRevealPeople(actingViewer(work).acting)) throw forbidden()
  return userId ? ofUser(work, userId) : ofInvitation(work, invitationId!)
}

/** Of those within reach; whoever left is the district's concern alone. */
async function ofUser(work: Work, id: string) {
  const leads = actingViewer(work).acting.role === Role.DISTRICT_ADMIN
  const user = await userOfDistrict(work, id, leads ? undefined : GrantState.CURRENT)
  if (!user) throw notFound()
  return { mobile: user.mobile, recordKind: RecordKind.USER, recordId: id, recordName: user.name }
}

async function ofInvitation(work: Work, id: string) {
  const invitation = await readInvitation(work, id)
  if (!invitation) throw notFound()
  const { mobile, name: recordName } = invitation
  return { mobile, recordKind: RecordKind.INVITATION, recordId: id, recordName }
}

/** Whoever decides about an enterprise may call it. */
async function ofEnterprise(work: Work, id: string) {
  const enterprise = await readEnterprise(work, id)
  if (!enterprise) throw notFound()
  if (!mayReveal(actingViewer(work).acting, enterprise)) throw forbidden()
  const { contactMobile: mobile, name: recordName } = enterprise
  return { mobile, recordKind: RecordKind.ENTERPRISE, recordId: id, recordName }
}

/** Whoever decides a dispute may call the second sender. */
async function ofDispute(work: Work, id: string) {
  const dispute = await readDispute(work, id)
  if (!dispute) throw notFound()
  if (actingViewer(work).acting.role !== Role.DISTRICT_ADMIN) throw forbidden()
  const { contactMobile: mobile, name: recordName } = dispute
  return { mobile, recordKind: RecordKind.REGISTRATION_DISPUTE, recordId: id, recordName }
}

/** One after the other for the same reader, so that none slips through beside another. */
async function refuseTooMany(own: Work): Promise<void> {
  const { accountId } = actingViewer(own)
  const db = rows<ReadingTables>(own.em)
  await sql`select pg_advisory_xact_lock(hashtext(${`number_reading/${accountId}`}))`.execute(db)
  const since = new Date(own.clock.now().getTime() - hour)
  const { count } = await db
    .selectFrom('numberReading')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('readerId', '=', accountId)
    .where('readAt', '>', since)
    .where('reason', 'is not', null)
    .executeTakeFirstOrThrow()
  if (Number(count) < mostAnHour) return
  throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds: hour / 1_000 })
}
