import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import {
  type EnterpriseKind,
  EnterpriseStatus,
  ErrorCode,
  FieldCode,
  isCreditCode,
  isMobileNumber,
  normaliseCreditCode,
  normaliseMobileNumber,
  RecordKind,
  Role,
  ScopeKind,
} from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { currentDistrict, inDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { giveRole, hashPassword, openAccount, requireStrong } from '../identity/index.ts'
import { Enterprise } from './enterprise.entity.ts'
import { RegistrationContested } from './enterprise.events.ts'
import type { EnterpriseTables } from './enterprise.rows.ts'

export interface Registration {
  idempotencyKey: string
  creditCode: string
  name: string
  kind: EnterpriseKind
  buildingId: string
  contactName: string
  mobile: string
  password: string
  isDemonstration?: boolean
}

/**
 * A visitor registers an enterprise in the district of its building. Whether the code is known already does not
 * show: the district gets a dispute to look at, the sender the same answer.
 */
export async function registerEnterprise(work: Work, given: Registration): Promise<void> {
  const registration = normalise(given)
  const districtId = await districtOfBuilding(work, registration.buildingId)
  if (!districtId) throw invalidInput({ buildingId: FieldCode.NOT_FOUND })
  // Only this use case moves: who is signed in elsewhere stays there.
  await inDistrict(districtId, () =>
    inTransaction({ ...work, viewer: null }, (own) => register(own, registration)),
  )
}

async function register(work: Work, given: Registration): Promise<void> {
  const db = rows<EnterpriseTables>(work.em)
  const payloadHash = hashOf(given)
  // One registration of a key or a code at a time, so that the second one sees the first.
  await sql`select pg_advisory_xact_lock(hashtext(lock)) from unnest(${[
    `registration ${given.creditCode}`,
    `registration key ${given.idempotencyKey}`,
  ]}::text[]) lock order by lock`.execute(db)
  const before = await db
    .selectFrom('enterpriseRegistration')
    .select('payloadHash')
    .where('idempotencyKey', '=', given.idempotencyKey)
    .executeTakeFirst()
  if (before && !before.payloadHash.equals(payloadHash)) throw new AppError(ErrorCode.IDEMPOTENCY_KEY_REUSED)
  if (before) return

  const known = await work.em.findOne(Enterprise, { creditCode: given.creditCode })
  const enterprise = known ?? (await createEnterprise(work, given))
  // A known code takes as long to answer as a new one, whose account's password is hashed.
  if (known) await hashPassword(given.password)
  await db
    .insertInto('enterpriseRegistration')
    .values({
      id: v7(),
      districtId: currentDistrict(),
      enterpriseId: enterprise.id,
      idempotencyKey: given.idempotencyKey,
      payloadHash,
      isDispute: known !== null,
      name: given.name,
      contactName: given.contactName,
      contactMobile: given.mobile,
      at: work.clock.now(),
    })
    .execute()
  if (known) return contest(work, known, given)
  await recordChange(work, {
    kind: RecordKind.ENTERPRISE,
    id: enterprise.id,
    recordName: enterprise.name,
    action: 'registerEnterprise',
    to: enterprise.status,
  })
}

/** Nothing of it stands on the enterprise's own record, which its representatives read. */
function contest(work: Work, { id, name }: Enterprise, given: Registration): Promise<void> {
  return work.events.publish(work, RegistrationContested, {
    enterpriseId: id,
    enterpriseName: name,
    buildingId: given.buildingId,
    name: given.name,
    contactName: given.contactName,
    contactMobile: given.mobile,
  })
}

async function createEnterprise(work: Work, given: Registration): Promise<Enterprise> {
  const { creditCode, name, kind, contactName, mobile, isDemonstration = false } = given
  const enterprise = work.em.create(Enterprise, {
    creditCode,
    name,
    kind,
    contactName,
    contactMobile: mobile,
    status: EnterpriseStatus.REGISTERED,
    isDemonstration,
  })
  await work.em.persist(enterprise).flush()
  await rows<EnterpriseTables>(work.em)
    .insertInto('enterpriseBuilding')
    .values({
      id: v7(),
      districtId: currentDistrict(),
      enterpriseId: enterprise.id,
      buildingId: given.buildingId,
    })
    .execute()
  const { account } = await openAccount(work, {
    mobile,
    name: contactName,
    password: given.password,
    isDemonstration,
  })
  await giveRole(work, {
    userId: account.id,
    role: Role.ENTERPRISE_REP,
    scopeKind: ScopeKind.ENTERPRISE,
    scopeId: enterprise.id,
  })
  return enterprise
}

function normalise(given: Registration): Registration {
  const creditCode = normaliseCreditCode(given.creditCode)
  const mobile = normaliseMobileNumber(given.mobile)
  const fields: Record<string, FieldCode> = {}
  if (!isCreditCode(creditCode)) fields['creditCode'] = FieldCode.NOT_A_CREDIT_CODE
  if (!isMobileNumber(mobile)) fields['mobile'] = FieldCode.NOT_A_MOBILE_NUMBER
  if (Object.keys(fields).length > 0) throw invalidInput(fields)
  requireStrong(given.password, 'password')
  return { ...given, creditCode, mobile }
}

/** The password is left out: its hash without a salt would be worth guessing at. */
function hashOf({ password: _, ...payload }: Registration): Buffer {
  return createHash('sha256').update(JSON.stringify(payload)).digest()
}

async function districtOfBuilding(work: Work, buildingId: string): Promise<string | null> {
  const found = await sql<{
    id: string | null
  }>`select district_of_building(${buildingId}::uuid) as id`.execute(rows(work.em))
  return found.rows[0]?.id ?? null
}
