import { LockMode } from '@mikro-orm/core'
import {
  EnterpriseStatus,
  ErrorCode,
  FieldCode,
  FilePurpose,
  isMobileNumber,
  normaliseMobileNumber,
  RecordKind,
  Role,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { fileIdsOf } from '../files/index.ts'
import { holdersOf, takeRoles } from '../identity/index.ts'
import { Enterprise } from './enterprise.entity.ts'
import { EnterpriseClosed, EnterpriseHandedOver, EnterpriseRefused } from './enterprise.events.ts'
import { mayDecide, mayUpdate } from './enterprise.policy.ts'
import { readEnterprise } from './enterprise.queries.ts'
import type { EnterpriseRow } from './enterprise.rows.ts'
import { attachLicence } from './licence.service.ts'
import { enterpriseLife } from './enterprise.transitions.ts'

export interface EnterpriseCorrection {
  id: string
  version: number
  name?: string | null
  contactName?: string | null
  contactMobile?: string | null
  /** The row id of a fresh upload. */
  licenceId?: string | null
}

/** Corrects name and contact; the audit log keeps what stood before. */
export async function updateEnterprise(work: Work, given: EnterpriseCorrection): Promise<void> {
  if (!(await readEnterprise(work, given.id))) throw notFound()
  if (!mayUpdate(actingViewer(work).acting, given.id)) throw forbidden()
  const contactMobile = given.contactMobile && normaliseMobileNumber(given.contactMobile)
  if (contactMobile && !isMobileNumber(contactMobile)) {
    throw invalidInput({ contactMobile: FieldCode.NOT_A_MOBILE_NUMBER })
  }
  await inTransaction(work, async (own) => {
    const enterprise = await lockEnterprise(own, given.id)
    requireVersion(enterprise, given.version)
    const changes = enterprise.correct({ ...given, contactMobile })
    const { licenceId } = given
    if (Object.keys(changes).length === 0 && !licenceId) return
    const { id, name } = enterprise
    if (licenceId) await attachLicence(own, id, licenceId)
    // The licence is part of the record that others read.
    enterprise.updatedAt = own.clock.now()
    await recordChange(own, {
      kind: RecordKind.ENTERPRISE,
      id,
      recordName: name,
      action: 'updateEnterprise',
      changes,
      facts: licenceId ? { licence: true } : {},
    })
  })
}

/**
 * With its first approved membership the district has seen who it is: by the licence on file, or by the original,
 * which whoever approves says that they saw.
 * @throws LICENCE_NOT_SEEN
 */
export async function verifyEnterprise(
  work: Work,
  id: string,
  { licenceSeen }: { licenceSeen: boolean },
): Promise<void> {
  const enterprise = await lockEnterprise(work, id)
  if (enterprise.status === EnterpriseStatus.VERIFIED) return
  const onFile = (await fileIdsOf(work, id, FilePurpose.LICENCE)).length > 0
  if (!onFile && !licenceSeen) throw new AppError(ErrorCode.LICENCE_NOT_SEEN)
  const recordName = enterprise.name
  const step = { action: 'verifyEnterprise', recordName, facts: { licence: onFile, licenceSeen } }
  await transition(work, enterpriseLife, enterprise, EnterpriseStatus.VERIFIED, step)
}

/** Others act for it from now on; one that was refused or closed begins anew. */
export async function handOverEnterprise(
  work: Work,
  id: string,
  to: { contactName: string; contactMobile: string; formerIds: readonly string[]; accountId: string },
): Promise<void> {
  const { formerIds, accountId, ...contact } = to
  // What follows comes first, since it locks councils, which every step locks before an enterprise.
  await work.events.publish(work, EnterpriseHandedOver, { enterpriseId: id, formerIds, accountId })
  const enterprise = await lockEnterprise(work, id)
  const { name: recordName, status } = enterprise
  const changes = enterprise.correct(contact)
  const step = { action: 'handOverEnterprise', recordName, changes }
  if (status === EnterpriseStatus.REFUSED || status === EnterpriseStatus.CLOSED)
    await transition(work, enterpriseLife, enterprise, EnterpriseStatus.REGISTERED, step)
  else await recordChange(work, { kind: RecordKind.ENTERPRISE, id, ...step })
  await work.em.flush()
}

interface Decision {
  id: string
  version: number
  reason: string
}

/** The district does not accept a registration; its applications are answered with the reason. */
export function refuseEnterprise(work: Work, given: Decision): Promise<void> {
  return decide(work, given, EnterpriseStatus.REFUSED, 'refuseEnterprise', async (own, { id, name }) => {
    const formerIds = await holdersOf(own, [Role.ENTERPRISE_REP], id)
    const event = { enterpriseId: id, enterpriseName: name, formerIds, reason: given.reason }
    await own.events.publish(own, EnterpriseRefused, event)
  })
}

/** An enterprise that is no more: its memberships, offers and roles end with it. Answers how many of them. */
export async function closeEnterprise(
  work: Work,
  given: Decision,
): Promise<{ endedMemberships: number; closedOffers: number }> {
  const ended = { endedMemberships: 0, closedOffers: 0 }
  await decide(work, given, EnterpriseStatus.CLOSED, 'closeEnterprise', async (own, { id, name }) => {
    const event = { enterpriseId: id, enterpriseName: name, reason: given.reason, ...ended }
    await own.events.publish(own, EnterpriseClosed, event)
    Object.assign(ended, { endedMemberships: event.endedMemberships, closedOffers: event.closedOffers })
    await takeRoles(own, { role: Role.ENTERPRISE_REP, scopeId: id })
  })
  return ended
}

/** What follows comes first, since it locks councils, which every step locks before an enterprise. */
function decide(
  work: Work,
  { id, version, reason }: Decision,
  to: EnterpriseStatus,
  action: string,
  follow: (own: Work, enterprise: EnterpriseRow) => Promise<void>,
): Promise<void> {
  return inTransaction(work, async (own) => {
    const seen = await readEnterprise(own, id)
    if (!seen) throw notFound()
    if (!mayDecide(actingViewer(own).acting)) throw forbidden()
    await follow(own, seen)
    const enterprise = await lockEnterprise(own, id)
    requireVersion(enterprise, version)
    await transition(own, enterpriseLife, enterprise, to, { action, recordName: enterprise.name, reason })
  })
}

async function lockEnterprise(work: Work, id: string): Promise<Enterprise> {
  const enterprise = await work.em.findOne(Enterprise, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!enterprise) throw notFound()
  return enterprise
}
