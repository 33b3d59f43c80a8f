import { LockMode } from '@mikro-orm/core'
import {
  DisputeStatus,
  EnterpriseStatus,
  FieldCode,
  FilePurpose,
  RecordKind,
  Role,
  ScopeKind,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { inTransactionOf } from '../../platform/events.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { requireOpen, transition } from '../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import {
  type EnterpriseRow,
  handOverEnterprise,
  readEnterprise,
  RegistrationContested,
} from '../enterprises/index.ts'
import { attachFiles, copyFiles, fileIdsOf, moveFiles } from '../files/index.ts'
import { accountsOfMobiles, giveRole, holdersOf, openAccount, takeRoles } from '../identity/index.ts'
import { RegistrationDispute } from './dispute.entity.ts'
import { DisputeDecided, DisputeOpened, DisputePapersAsked } from './dispute.events.ts'
import { mayAskForPapers } from './dispute.policy.ts'
import { readDispute } from './dispute.queries.ts'
import { disputeLife } from './dispute.transitions.ts'

const kind = RecordKind.REGISTRATION_DISPUTE
const holder = FilePurpose.HOLDER_PAPER
const challenger = FilePurpose.CHALLENGER_PAPER

interface DisputeStep {
  id: string
  version: number
}

/** A second registration opens a dispute, once for each sender, unless they act for the enterprise already. */
export const openDispute = inTransactionOf(RegistrationContested, async (work, given) => {
  const { enterpriseId, enterpriseName, buildingId, name, contactName, contactMobile } = given
  if (await work.em.count(RegistrationDispute, { enterpriseId, contactMobile, status: DisputeStatus.OPEN }))
    return
  const account = (await accountsOfMobiles(work, [contactMobile])).get(contactMobile)
  if (account && (await representativesOf(work, enterpriseId)).includes(account)) return
  const dispute = work.em.create(RegistrationDispute, {
    ...{ enterpriseId, buildingId, name, contactName, contactMobile },
    status: DisputeStatus.OPEN,
    createdAt: work.clock.now(),
  })
  await work.em.persist(dispute).flush()
  await recordChange(work, {
    kind,
    id: dispute.id,
    recordName: enterpriseName,
    action: 'disputeRegistration',
    to: dispute.status,
  })
  await work.events.publish(work, DisputeOpened, { disputeId: dispute.id })
})

/** Asks the present representatives, once, for the papers that show who they are. */
export function askForPapers(work: Work, step: DisputeStep): Promise<void> {
  return onDispute(work, step, async (own, dispute, { name: recordName }) => {
    if (!mayAskForPapers(actingViewer(own).acting, dispute)) throw forbidden()
    dispute.papersAskedAt = own.clock.now()
    await recordChange(own, { kind, id: dispute.id, recordName, action: 'askForDisputePapers' })
    await own.events.publish(own, DisputePapersAsked, { disputeId: dispute.id })
  })
}

/** Keeps what a side handed in, as long as nothing is decided. */
export function keepPapers(
  work: Work,
  step: DisputeStep & { holderPaperIds?: string[] | null; challengerPaperIds?: string[] | null },
): Promise<void> {
  const sides = [
    { purpose: holder, ids: step.holderPaperIds, path: 'holderPaperIds' },
    { purpose: challenger, ids: step.challengerPaperIds, path: 'challengerPaperIds' },
  ]
  return onDispute(work, step, async (own, dispute, { name: recordName }) => {
    const facts: Record<string, number> = {}
    for (const { purpose, ids, path } of sides) {
      if (!ids) continue
      await attachFiles(own, { purpose, kind, recordId: dispute.id, ids, path })
      facts[path.replace('Ids', 's')] = ids.length
    }
    if (Object.keys(facts).length === 0) return
    dispute.updatedAt = own.clock.now()
    await recordChange(own, { kind, id: dispute.id, recordName, action: 'keepDisputePapers', facts })
  })
}

/**
 * Decides who acts for the enterprise, with all that follows in the same transaction. Answers the one-time password
 * of an account that was made for the second sender.
 * @throws INVALID_INPUT when somebody would come in without having shown a paper
 */
export function decideDispute(
  work: Work,
  step: DisputeStep & { decision: DisputeStatus; reason: string },
): Promise<string | null> {
  const { decision, reason } = step
  return onDispute(work, step, async (own, dispute, enterprise) => {
    const comesIn = decision === DisputeStatus.JOINED || decision === DisputeStatus.HANDED_OVER
    if (comesIn && (await fileIdsOf(own, dispute.id, challenger)).length === 0)
      throw invalidInput({ challengerPaperIds: FieldCode.REQUIRED })
    // Nobody joins what is no more; handed over, it begins anew.
    if (decision === DisputeStatus.JOINED && isOver(enterprise))
      throw invalidInput({ decision: FieldCode.NOT_ALLOWED })
    const recordName = enterprise.name
    await transition(own, disputeLife, dispute, decision, {
      action: 'decideRegistrationDispute',
      recordName,
      reason,
    })
    const decidedByName = actingViewer(own).name
    Object.assign(dispute, { reason, decidedAt: own.clock.now(), decidedByName })
    const formerIds = await representativesOf(own, dispute.enterpriseId)
    const opened = comesIn ? await letIn(own, dispute, formerIds) : null
    const accountId = opened?.accountId ?? null
    await own.events.publish(own, DisputeDecided, { disputeId: dispute.id, formerIds, accountId })
    return opened?.oneTimePassword ?? null
  })
}

/** The second sender acts for the enterprise: besides those who do, or instead of them. */
async function letIn(work: Work, dispute: RegistrationDispute, formerIds: readonly string[]) {
  const { enterpriseId, contactMobile, contactName } = dispute
  const { account, oneTimePassword } = await openAccount(work, { mobile: contactMobile, name: contactName })
  const role = { role: Role.ENTERPRISE_REP, scopeId: enterpriseId }
  const handedOver = dispute.status === DisputeStatus.HANDED_OVER
  if (handedOver) {
    await takeRoles(work, role)
    await passLicence(work, dispute)
    const contact = { contactName, contactMobile }
    await handOverEnterprise(work, enterpriseId, { ...contact, formerIds, accountId: account.id })
  }
  if (handedOver || !formerIds.includes(account.id))
    await giveRole(work, { ...role, userId: account.id, scopeKind: ScopeKind.ENTERPRISE })
  return { accountId: account.id, oneTimePassword }
}

/** The former licence stays as evidence; the first paper of who comes in takes its place. */
async function passLicence(work: Work, { id, enterpriseId }: RegistrationDispute): Promise<void> {
  const purpose = FilePurpose.LICENCE
  await moveFiles(work, { recordId: enterpriseId, purpose }, { kind, recordId: id, purpose: holder })
  const [paper] = await fileIdsOf(work, id, challenger)
  await copyFiles(work, {
    ids: [paper!],
    to: { kind: RecordKind.ENTERPRISE, recordId: enterpriseId, purpose },
  })
}

function isOver({ status }: EnterpriseRow): boolean {
  return status === EnterpriseStatus.REFUSED || status === EnterpriseStatus.CLOSED
}

function representativesOf(work: Work, enterpriseId: string): Promise<string[]> {
  return holdersOf(work, [Role.ENTERPRISE_REP], enterpriseId)
}

/** Takes a step on an open dispute, the record locked. */
function onDispute<T>(
  work: Work,
  { id, version }: DisputeStep,
  take: (work: Work, dispute: RegistrationDispute, enterprise: EnterpriseRow) => Promise<T>,
): Promise<T> {
  return inTransaction(work, async (own) => {
    const seen = await readDispute(own, id)
    const dispute =
      seen && (await own.em.findOne(RegistrationDispute, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }))
    if (!dispute) throw notFound()
    if (actingViewer(own).acting.role !== Role.DISTRICT_ADMIN) throw forbidden()
    requireVersion(dispute, version)
    requireOpen(disputeLife, dispute)
    return take(own, dispute, (await readEnterprise(own, dispute.enterpriseId))!)
  })
}
