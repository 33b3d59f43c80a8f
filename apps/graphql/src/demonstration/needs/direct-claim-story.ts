import { Claimant, DirectClaimStatus, type NeedEnd, RecordKind, Role } from '@youlin/schema'
import { directClaimLife } from '../../modules/direct-claims/index.ts'
import { v7 } from '../../platform/ids.ts'
import type { Firm } from '../enterprises.ts'
import { type Actor, visitor } from '../history.ts'
import { acting, type Invention } from '../invention.ts'
import type { Moments } from '../moments.ts'
import type { InventedNeed } from './needs.ts'

/** Numbers that nobody has an account for. */
const firstMobile = 13_800_009_201
const answerDays = 3
const recordDays = 3

const { REQUESTED, CONFIRMED } = DirectClaimStatus

/** Who claims: a guest by a name, or a party by its account. */
export type By =
  { guest: string; registered?: boolean } | { firm: Firm } | { community: { id: string; actor: Actor } }

interface Brought {
  brings: string
  reach: number
}

/** What is being told, and who answers for the need. */
export interface Story {
  invention: Invention
  moments: Moments
  need: InventedNeed
  staff: Actor
  guests: { count: number }
}

export type Row = ReturnType<typeof claim>

/** Claims a need, at the public page, by an account or through staff, who confirm by that. */
export function claim(story: Story, by: By, { brings, reach }: Brought, at: Date) {
  const { invention, moments, need, staff, guests } = story
  const isGuest = 'guest' in by
  const registered = isGuest && by.registered === true
  const row = {
    id: v7(at.getTime()),
    status: (registered ? CONFIRMED : REQUESTED) as DirectClaimStatus,
    needId: need.id,
    claimant: isGuest ? Claimant.GUEST : 'firm' in by ? Claimant.ENTERPRISE : Claimant.COMMUNITY,
    communityId: 'community' in by ? by.community.id : null,
    enterpriseId: 'firm' in by ? by.firm.row.id : null,
    councilId: null,
    guestName: isGuest ? (by.guest as string | null) : null,
    guestMobile: isGuest ? (String(firstMobile + guests.count++) as string | null) : null,
    consentedAt: isGuest ? at : null,
    erasedAt: null as Date | null,
    brings,
    reach,
    wishedFrom: null,
    wishedUntil: null,
    agreedDay: null as string | null,
    madeById: (registered ? staff : actorOf(by)).accountId,
    onBehalf: false,
    requestedAt: at,
    confirmDue: registered ? null : (moments.due(at, answerDays) as Date | null),
    confirmedAt: registered ? (at as Date | null) : null,
    recordDue: null as Date | null,
    doneDay: null as string | null,
    reached: null as number | null,
    doneNote: null as string | null,
    reason: null as string | null,
    needEnd: null as NeedEnd | null,
    endedAt: null as Date | null,
    keyHash: null,
    isDemonstration: true,
    createdAt: at,
    updatedAt: at,
  }
  invention.add('direct_claim', row)
  invention.history.record(at, registered ? staff : actorOf(by), {
    ...record(story, row),
    action: registered ? 'registerDirectClaim' : isGuest ? 'sendDirectClaim' : 'claimNeedDirectly',
    to: row.status,
    facts: { reach },
  })
  return row
}

function actorOf(by: By): Actor {
  if ('guest' in by) return visitor
  return 'firm' in by ? acting(by.firm.rep, Role.ENTERPRISE_REP) : by.community.actor
}

/** What its history names. */
export const record = ({ need }: Story, { id }: { id: string }) => ({
  kind: RecordKind.DIRECT_CLAIM,
  id,
  recordName: need.title,
})

/** On a day. */
export function agree({ moments }: Story, row: Row, day: string): void {
  row.agreedDay = day
  row.recordDue = moments.due(new Date(`${day}T00:00:00+08:00`), recordDays)
}

/** The need's staff confirm. */
export function confirm(story: Story, row: Row, at: Date, day: string | null): void {
  const facts = { ...(day && { day }) }
  step(story, row, CONFIRMED, at, story.staff, { action: 'confirmDirectClaim', facts })
  row.confirmedAt = at
  row.confirmDue = null
  if (day) agree(story, row, day)
}

interface Told {
  action: string
  reason?: string
  facts?: Record<string, unknown>
}

/** It takes place no more. */
export function end(story: Story, row: Row, to: DirectClaimStatus, at: Date, by: Actor, told: Told): void {
  step(story, row, to, at, by, told)
  row.reason = told.reason ?? null
  row.endedAt = at
}

/** The next state, with its line in the history. */
export function step(story: Story, row: Row, to: DirectClaimStatus, at: Date, by: Actor, told: Told): void {
  const { history } = story.invention
  history.step(directClaimLife, row, to, at, by, { recordName: story.need.title, ...told })
  if (to === CONFIRMED) return
  row.confirmDue = null
  row.recordDue = null
}
