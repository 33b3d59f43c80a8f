import { ErrorCode, FieldCode, RecordKind, Role } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { mayReveal, readEnterprise } from '../enterprises/index.ts'
import { accountsOfMobiles, userOfDistrict } from '../identity/index.ts'
import type { ReadingRow, ReadingTables } from './reading.rows.ts'

/** More than anybody has to call in an hour for a reason of its own. */
const mostAnHour = 60
const hour = 3_600_000

/** A number that is shown in full, and where. */
export interface Reading extends Pick<ReadingRow, 'recordKind' | 'recordId' | 'recordName' | 'reason'> {
  mobile: string
}

/** Keeps that the viewer reads numbers, for those whose they are; in the transaction that shows them. */
export async function keepReadings(own: Work, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return
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

export interface Reveal {
  userId?: string | null
  enterpriseId?: string | null
  reason: string
}

/**
 * Shows a number in full for a reason that the person concerned reads.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, TOO_MANY_ATTEMPTS
 */
export async function revealMobile(work: Work, { userId, enterpriseId, reason }: Reveal): Promise<string> {
  if (Boolean(userId) === Boolean(enterpriseId)) throw invalidInput({ userId: FieldCode.REQUIRED })
  const { mobile, ...record } = userId ? await ofUser(work, userId) : await ofEnterprise(work, enterpriseId!)
  await inTransaction(work, async (own) => {
    await refuseTooMany(own)
    await keepReadings(own, [{ mobile, ...record, reason }])
    const { recordKind: kind, recordId: id, recordName } = record
    await recordChange(own, { kind, id, recordName, action: 'revealMobile', reason })
  })
  return mobile
}

async function ofUser(work: Work, id: string) {
  const user = await userOfDistrict(work, id)
  if (!user) throw notFound()
  if (actingViewer(work).acting.role !== Role.DISTRICT_ADMIN) throw forbidden()
  return { mobile: user.mobile, recordKind: RecordKind.USER, recordId: id, recordName: user.name }
}

/** Whoever decides about an enterprise may call it. */
async function ofEnterprise(work: Work, id: string) {
  const enterprise = await readEnterprise(work, id)
  if (!enterprise) throw notFound()
  if (!mayReveal(actingViewer(work).acting, enterprise)) throw forbidden()
  const { contactMobile: mobile, name: recordName } = enterprise
  return { mobile, recordKind: RecordKind.ENTERPRISE, recordId: id, recordName }
}

async function refuseTooMany(own: Work): Promise<void> {
  const { accountId } = actingViewer(own)
  const since = new Date(own.clock.now().getTime() - hour)
  const { count } = await rows<ReadingTables>(own.em)
    .selectFrom('numberReading')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('readerId', '=', accountId)
    .where('readAt', '>', since)
    .where('reason', 'is not', null)
    .executeTakeFirstOrThrow()
  if (Number(count) < mostAnHour) return
  throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds: hour / 1_000 })
}
