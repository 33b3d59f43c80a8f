import { LockMode } from '@mikro-orm/core'
import {
  EnterpriseStatus,
  FieldCode,
  isMobileNumber,
  normaliseMobileNumber,
  RecordKind,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { Enterprise } from './enterprise.entity.ts'
import { mayUpdate } from './enterprise.policy.ts'
import { readEnterprise } from './enterprise.queries.ts'
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

/** With its first approved membership the district has seen who it is. */
export async function verifyEnterprise(work: Work, id: string): Promise<void> {
  const enterprise = await lockEnterprise(work, id)
  if (enterprise.status === EnterpriseStatus.VERIFIED) return
  const step = { action: 'verifyEnterprise', recordName: enterprise.name }
  await transition(work, enterpriseLife, enterprise, EnterpriseStatus.VERIFIED, step)
}

async function lockEnterprise(work: Work, id: string): Promise<Enterprise> {
  const enterprise = await work.em.findOne(Enterprise, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!enterprise) throw notFound()
  return enterprise
}
