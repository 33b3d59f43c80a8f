import { ClaimSide, ClaimStatus, DeliveryStatus, OfferUnit } from '@youlin/schema'
import { gapBetween, type Marks } from '../../modules/claims/index.ts'
import { v7 } from '../../platform/ids.ts'
import { type Actor, system } from '../history.ts'
import { plus } from '../moments.ts'
import { ClaimStory } from './claim-story.ts'
import { comments, deliveryNotes, disputes, noShowNotes, objections, settlements } from './claim-texts.ts'
import type { InventedDelivery } from './invented-claim.ts'

const confirmDays = 5
const settlementDays = 3
const evaluationDays = 10
const evaluationGap = 2
const objectionDays = 3
const archiveAfter = 30 * 86_400_000
const job = 240_000
const { DELIVERED, NO_SHOW, EVALUATED, ARCHIVED } = ClaimStatus

/** The steps from the meeting to the archive. */
export class DeliveryStory extends ClaimStory {
  private first: Marks | undefined

  deliver(at: Date): void {
    const { random, moments } = this.invention
    const { offer } = this.claim
    const { participantsMin, participantsMax, unit } = offer.row
    const perUnit = unit === OfferUnit.SESSION ? 1 : this.row.quantity
    const headcount =
      unit === OfferUnit.SESSION
        ? random.between(participantsMin ?? 10, participantsMax ?? 40)
        : random.between(Math.ceil(perUnit * 0.8), perUnit)
    const delivery: InventedDelivery = {
      id: v7(at.getTime()),
      claimId: this.row.id,
      headcount,
      hours: random.pick([1, 1.5, 2, 2, 2.5, 3]),
      note: random.pick(deliveryNotes),
      recordedAt: at,
      recordedById: this.claim.provider.accountId!,
      status: DeliveryStatus.RECORDED,
      confirmDue: moments.due(at, confirmDays),
      confirmedAt: null,
      disputedAt: null,
      settleDue: null,
      disputedHeadcount: null,
      disputedHours: null,
      disputeNote: null,
      settledHeadcount: null,
      settledHours: null,
      settledNote: null,
      createdAt: at,
      updatedAt: at,
    }
    this.claim.delivery = delivery
    this.invention.add('delivery', delivery)
    const facts = { headcount, hours: delivery.hours }
    this.step(DELIVERED, at, this.claim.provider, 'recordDelivery', null, facts)
  }

  confirm(at: Date): void {
    const delivery = this.claim.delivery!
    const isLate = at > delivery.confirmDue
    const when = isLate ? plus(delivery.confirmDue, job) : at
    const status = isLate ? DeliveryStatus.CONFIRMED_BY_SYSTEM : DeliveryStatus.CONFIRMED
    Object.assign(delivery, { status, confirmedAt: when, updatedAt: when })
    if (isLate) this.record(when, system, 'confirmDeliveryBySystem', {})
    else this.record(when, this.claim.taker, 'confirmDelivery', {})
    this.awaitEvaluations(when)
  }

  dispute(at: Date): void {
    const { random, moments } = this.invention
    const delivery = this.claim.delivery!
    const disputedHeadcount = Math.max(1, Math.round(delivery.headcount * 0.7))
    const disputedHours = Math.max(0.5, delivery.hours - 0.5)
    const disputeNote = random.pick(disputes)
    const { DISPUTED: status } = DeliveryStatus
    const settleDue = moments.due(at, settlementDays)
    Object.assign(delivery, { disputedAt: at, settleDue })
    Object.assign(delivery, { status, disputedHeadcount, disputedHours, disputeNote, updatedAt: at })
    const facts = { headcount: disputedHeadcount, hours: disputedHours }
    this.record(at, this.claim.taker, 'disputeDelivery', { reason: disputeNote, facts })
  }

  /** The street says what holds. */
  settle(at: Date): void {
    const delivery = this.claim.delivery!
    const settledHeadcount = Math.round((delivery.headcount + delivery.disputedHeadcount!) / 2)
    const settledHours = delivery.disputedHours!
    const settledNote = this.invention.random.pick(settlements)
    const status = DeliveryStatus.SETTLED
    Object.assign(delivery, { status, settledHeadcount, settledHours, settledNote, updatedAt: at })
    const facts = { headcount: settledHeadcount, hours: settledHours }
    this.record(at, this.claim.streetStaff, 'settleDelivery', { reason: settledNote, facts })
    this.awaitEvaluations(at)
  }

  evaluate(at: Date, side: ClaimSide, isLast: boolean): void {
    const { random, add } = this.invention
    const by = this.actor(side)
    const low = random.chance(0.08) ? 2 : 4
    const mark = () => random.between(low, 5)
    const id = v7(at.getTime())
    const rating = { punctuality: mark(), quality: mark(), conduct: mark(), benefit: mark() }
    add('evaluation', {
      id,
      claimId: this.row.id,
      side,
      ...rating,
      comment: random.pick(comments[side]),
      at,
      byId: by.accountId,
    })
    if (this.first) this.row.evaluationsDiffer = gapBetween(this.first, rating) > evaluationGap
    this.first ??= rating
    if (isLast) this.openEvaluations(at, by, 'evaluateClaim', { side })
    else this.record(at, by, 'evaluateClaim', { facts: { side } })
  }

  /** The time for evaluations is over, with one of them or none. */
  endEvaluations(): void {
    this.openEvaluations(plus(this.row.evaluationDue!, job), system, 'endEvaluations')
  }

  archive(at: Date): void {
    const latest = plus(this.row.evaluatedAt!, archiveAfter + job)
    const isLate = at >= latest
    const when = isLate ? latest : at
    this.step(ARCHIVED, when, isLate ? system : this.claim.taker, isLate ? 'archiveClaims' : 'archiveClaim')
    this.row.endedAt = when
  }

  reportNoShow(at: Date, absent: ClaimSide, objectedAt: Date | null): void {
    const { random, moments, add } = this.invention
    const reportedBy = absent === ClaimSide.TAKER ? ClaimSide.PROVIDER : ClaimSide.TAKER
    const note = noShowNotes[absent]
    this.step(NO_SHOW, at, this.actor(reportedBy), 'reportNoShow', note, { absent, reportedBy })
    this.row.endedAt = at
    const objection = objectedAt ? random.pick(objections) : null
    const id = v7(at.getTime())
    const objectionDue = moments.due(at, objectionDays)
    const times = { createdAt: at, updatedAt: objectedAt ?? at }
    const facts = { absent, reportedBy, note, reportedAt: at, objectionDue, objection, objectedAt }
    add('no_show', { id, claimId: this.row.id, ...facts, ...times })
    if (objectedAt) this.record(objectedAt, this.actor(absent), 'objectNoShow', { reason: objection! })
  }

  private awaitEvaluations(at: Date): void {
    this.row.evaluationDue = this.invention.moments.due(at, evaluationDays)
  }

  private openEvaluations(at: Date, by: Actor, action: string, facts = {}): void {
    this.step(EVALUATED, at, by, action, null, facts)
    this.row.evaluatedAt = at
  }
}
