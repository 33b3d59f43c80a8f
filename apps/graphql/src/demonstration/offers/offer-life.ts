import {
  MembershipStatus,
  OfferStatus,
  PauseCause,
  RecordKind,
  ReviewLevel,
  TermsStatus,
} from '@youlin/schema'
import { offerLife } from '../../modules/offers/index.ts'
import { dayOf } from '../../platform/clock.ts'
import { system } from '../history.ts'
import type { Invention } from '../invention.ts'
import { daysAfter, nightAfter } from '../moments.ts'
import type { Offer } from './invented-offer.ts'
import { fixSlots } from './slots.ts'
import { changeTerms, proposeTerms } from './new-terms.ts'

const reviewDays = 3
const { DRAFT, SUBMITTED, PUBLISHED, PAUSED, CLOSED, EXPIRED, WITHDRAWN } = OfferStatus
const returnNotes = [
  '请补充活动安全责任人和应急安排。',
  '价格说明不够清楚，请写明是否另收材料费。',
  '服务时间与居民作息冲突，请调整到白天或周末。',
  '请写明服务人员的资格证书。',
]
const reasons = {
  [PAUSED]: ['人员临时调配，预计两周后恢复', '场地检修，暂停接单', '近期排期已满，先完成已认领的'],
  [CLOSED]: ['本期安排已全部完成', '名额已满，转入下一期', null],
  [WITHDRAWN]: ['合作老师离职，无法继续提供', '产品停产，撤回本项', '场地租约到期'],
}

/** Leads an offer from its draft to where it stands now. */
export function live(invention: Invention, offer: Offer, status: OfferStatus): void {
  const { history, moments, random } = invention
  const { row, author } = offer
  const terms = offer.terms[0]!
  const end = offer.membership?.changedAt ?? moments.now
  history.record(row.createdAt, author, {
    ...told(offer, 'createOffer'),
    kind: RecordKind.OFFER,
    id: row.id,
    to: DRAFT,
  })
  fixSlots(invention, offer, status)
  if (status === DRAFT) {
    if (random.chance(0.4)) {
      submit(invention, offer, moments.after(row.createdAt, 1, 30))
      giveBack(invention, offer, moments.after(row.updatedAt, 2, 40))
    }
    return
  }
  submit(invention, offer, moments.after(row.createdAt, 1, 48, end))
  if (random.chance(0.12)) {
    giveBack(invention, offer, moments.after(row.updatedAt, 2, 40, end))
    submit(invention, offer, moments.after(row.updatedAt, 2, 30, end))
  }
  const needsDistrict = offer.category.review === ReviewLevel.DISTRICT
  if (status === SUBMITTED) {
    if (needsDistrict && random.chance(0.8)) passToDistrict(invention, offer, end)
    return
  }
  if (needsDistrict) passToDistrict(invention, offer, end)
  publish(invention, offer, moments.after(row.updatedAt, 2, 60, end))
  offer.termsSince = row.publishedAt
  terms.updatedAt = row.updatedAt
  if (random.chance(0.08)) changeTerms(invention, offer, end)
  if (status === PUBLISHED) {
    if (random.chance(0.05)) restFor(invention, offer)
    if (random.chance(0.03)) proposeTerms(invention, offer)
    return
  }
  finish(invention, offer, status)
}

function submit({ history, moments }: Invention, offer: Offer, at: Date): void {
  history.step(offerLife, offer.row, SUBMITTED, at, offer.author, told(offer, 'submitOffer'))
  handTo(offer, ReviewLevel.COUNCIL, { since: at, due: moments.due(at, reviewDays) })
}

function giveBack({ history, random }: Invention, offer: Offer, at: Date): void {
  const note = random.pick(returnNotes)
  history.step(offerLife, offer.row, DRAFT, at, offer.reviewer, {
    ...told(offer, 'reviewOffer'),
    reason: note,
    facts: { decision: 'RETURN', level: ReviewLevel.COUNCIL },
  })
  handTo(offer, null)
  Object.assign(offer.terms[0]!, {
    status: TermsStatus.DRAFT,
    returnedBy: ReviewLevel.COUNCIL,
    returnNote: note,
  })
  offer.row.returnNote = note
}

function passToDistrict({ history, moments }: Invention, offer: Offer, end: Date): void {
  const { row } = offer
  const at = moments.after(row.updatedAt, 2, 50, end)
  history.record(at, offer.reviewer, {
    ...told(offer, 'reviewOffer'),
    kind: RecordKind.OFFER,
    id: row.id,
    facts: { decision: 'PASS', level: ReviewLevel.COUNCIL },
  })
  row.updatedAt = at
  handTo(offer, ReviewLevel.DISTRICT, { since: at, due: moments.due(at, reviewDays) })
}

function publish({ history, admin }: Invention, offer: Offer, at: Date): void {
  const { row } = offer
  const level = row.awaiting!
  const by = level === ReviewLevel.DISTRICT ? admin : offer.reviewer
  const facts = { decision: 'PASS', level }
  history.step(offerLife, row, PUBLISHED, at, by, { ...told(offer, 'reviewOffer'), facts })
  handTo(offer, null)
  offer.terms[0]!.status = TermsStatus.CURRENT
  row.publishedAt = at
  row.listedAt = at
}

/** Paused for some days, and back. */
function restFor({ history, moments, random }: Invention, offer: Offer): void {
  const { row, author } = offer
  const reason = random.pick(reasons[PAUSED])
  history.step(offerLife, row, PAUSED, moments.after(row.updatedAt, 48, 400), author, {
    ...told(offer, 'pauseOffer'),
    reason,
  })
  history.step(
    offerLife,
    row,
    PUBLISHED,
    moments.after(row.updatedAt, 24, 200),
    author,
    told(offer, 'resumeOffer'),
  )
}

function finish(invention: Invention, offer: Offer, status: OfferStatus): void {
  const { history, moments, random } = invention
  const { row, author, membership } = offer
  const reason = random.pick<string | null>(reasons[status as keyof typeof reasons] ?? [null])
  if (membership?.row.status === MembershipStatus.SUSPENDED) {
    history.step(
      offerLife,
      row,
      PAUSED,
      membership.changedAt!,
      membership.changedBy!,
      told(offer, 'suspendMembership'),
    )
    row.pauseCause = PauseCause.SUSPENSION
    membership.row.offersPausedBySuspension++
    return
  }
  if (status === PAUSED) {
    history.step(offerLife, row, PAUSED, moments.after(row.updatedAt, 100, 900), author, {
      ...told(offer, 'pauseOffer'),
      reason,
    })
    row.pauseCause = PauseCause.PUBLISHER
    return
  }
  if (membership?.row.status === MembershipStatus.ENDED) {
    const facts = { cause: membership.row.endCause }
    history.step(offerLife, row, CLOSED, membership.changedAt!, membership.changedBy!, {
      ...told(offer, 'endMembership'),
      facts,
    })
  } else if (status === EXPIRED) {
    const last = dayOf(moments.within(row.updatedAt, moments.now, 0.4, 0.95))
    row.availableUntil = last < moments.day(-1) ? last : moments.day(-2)
    history.step(offerLife, row, EXPIRED, nightAfter(row.availableUntil), system, told(offer, 'expireOffer'))
  } else {
    const at = moments.within(row.updatedAt, moments.now, 0.3, 0.95)
    const action = status === CLOSED ? 'closeOffer' : 'withdrawOffer'
    history.step(offerLife, row, status, at, author, { ...told(offer, action), reason })
  }
  offer.endedAt = row.updatedAt
  if (status !== EXPIRED) row.availableUntil = daysAfter(dayOf(row.updatedAt), random.between(5, 60))
}

/** Whose turn the review is. */
function handTo(offer: Offer, level: ReviewLevel | null, term?: { since: Date; due: Date }): void {
  const { since = null, due = null } = term ?? {}
  Object.assign(offer.row, { awaiting: level, waitingSince: since, reviewDue: due, returnNote: null })
  const [terms] = offer.terms
  if (level) Object.assign(terms!, { status: TermsStatus.SUBMITTED, awaiting: level, returnNote: null })
  else terms!.awaiting = null
}

function told({ row }: Offer, action: string) {
  return { action, recordName: row.title }
}
