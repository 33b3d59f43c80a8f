import {
  type Claimant,
  type DirectClaimStatus,
  FieldCode,
  isMobileNumber,
  normaliseMobileNumber,
  RecordKind,
} from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import { maskMobiles } from '../../platform/mobile-masking.ts'
import type { Work } from '../../platform/work.ts'
import { DirectClaim } from './direct-claim.entity.ts'
import type { ClaimantParty } from './direct-claim.policy.ts'
import { readStanding } from './direct-claim.queries.ts'
import type { DirectClaimTables, NeedStanding } from './direct-claim.rows.ts'

/** What somebody wants to bring. */
export interface Brought {
  brings: string
  reach: number
  wishedFrom?: string | null
  wishedUntil?: string | null
}

/** A person or a group without an account, who consented. */
export interface Guest {
  name: string
  mobile: string
}

/** What is written besides what is brought. */
interface Written extends Partial<ClaimantParty> {
  status: DirectClaimStatus
  claimant: Claimant
  guest?: Guest
  madeById: string | null
  onBehalf?: boolean
  confirmDue?: Date | null
  agreed?: { day: string | null; recordDue: Date | null }
  keyHash?: Buffer
}

/**
 * Whose need it is, the need locked: whatever changes it or its direct claims meanwhile comes before or after. A need
 * is always locked before its direct claims.
 */
export async function lockNeed(work: Work, needId: string): Promise<NeedStanding> {
  await rows<DirectClaimTables>(work.em)
    .selectFrom('need')
    .select('id')
    .where('id', '=', needId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return readStanding(work, needId)
}

/** Writes a direct claim with the first line of its timeline; nobody's name or number stands in that. */
export async function writeDirectClaim(
  work: Work,
  need: { id: string; title: string },
  { brings, reach, wishedFrom = null, wishedUntil = null }: Brought,
  written: Written,
  told: { action: string; onBehalfOf?: string | null },
): Promise<DirectClaim> {
  const { guest, agreed, keyHash = null, confirmDue = null, onBehalf = false, ...who } = written
  const now = work.clock.now()
  const claim = work.em.create(DirectClaim, {
    ...{ communityId: null, enterpriseId: null, councilId: null },
    ...who,
    needId: need.id,
    guestName: guest?.name ?? null,
    guestMobile: guest?.mobile ?? null,
    consentedAt: guest ? now : null,
    erasedAt: null,
    ...{ reach, wishedFrom, wishedUntil, onBehalf, confirmDue, keyHash },
    // A number typed here would be read by more people than the one in its own field.
    brings: guest ? maskMobiles(brings) : brings,
    requestedAt: now,
    confirmedAt: agreed ? now : null,
    agreedDay: agreed?.day ?? null,
    recordDue: agreed?.recordDue ?? null,
    ...{ doneDay: null, reached: null, doneNote: null, reason: null, needEnd: null, endedAt: null },
  })
  await work.em.persist(claim).flush()
  await recordChange(work, {
    kind: RecordKind.DIRECT_CLAIM,
    id: claim.id,
    recordName: need.title,
    to: claim.status,
    facts: { reach },
    ...told,
  })
  return claim
}

/** @throws INVALID_INPUT at `mobile` */
export function readGuest({ name, mobile: typed }: Guest): Guest {
  const mobile = normaliseMobileNumber(typed)
  if (!isMobileNumber(mobile)) throw invalidInput({ mobile: FieldCode.NOT_A_MOBILE_NUMBER })
  return { name: maskMobiles(name), mobile }
}

/** @throws INVALID_INPUT for days that are over or in the wrong order */
export function requireWishedDays({ clock }: Work, { wishedFrom, wishedUntil }: Brought): void {
  if (wishedUntil && !wishedFrom) throw invalidInput({ wishedFrom: FieldCode.REQUIRED })
  if (wishedFrom && wishedFrom < dayOf(clock.now())) throw invalidInput({ wishedFrom: FieldCode.IN_THE_PAST })
  if (wishedFrom && wishedUntil && wishedUntil < wishedFrom)
    throw invalidInput({ wishedUntil: FieldCode.END_BEFORE_START })
}

/** @throws INVALID_INPUT at `agreedDay` for a day that is over */
export function requireComing({ clock }: Work, agreedDay: string | null | undefined): void {
  if (agreedDay && agreedDay < dayOf(clock.now())) throw invalidInput({ agreedDay: FieldCode.IN_THE_PAST })
}
