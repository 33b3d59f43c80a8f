import { PricePolicy, RecordKind, ReviewLevel, TermsStatus } from '@youlin/schema'
import { v7 } from '../../platform/ids.ts'
import type { Invention } from '../invention.ts'
import type { InventedTerms, Offer } from './invented-offer.ts'

const reviewDays = 3

/** Other terms took the place of the first ones after their review. */
export function changeTerms(invention: Invention, offer: Offer, end: Date): void {
  const { history, moments, admin } = invention
  const { row } = offer
  const before = offer.terms[0]!
  const at = moments.after(row.updatedAt, 24 * 8, 24 * 40, end)
  const terms = writeTerms(invention, offer, at)
  row.updatedAt = at
  const levels = [
    ReviewLevel.COUNCIL,
    ...(offer.category.review === ReviewLevel.DISTRICT ? [ReviewLevel.DISTRICT] : []),
  ]
  for (const level of levels) {
    row.updatedAt = moments.after(row.updatedAt, 3, 50, end)
    const isLast = level === levels.at(-1)
    history.record(row.updatedAt, level === ReviewLevel.DISTRICT ? admin : offer.reviewer, {
      kind: RecordKind.OFFER,
      id: row.id,
      recordName: row.title,
      action: 'reviewOffer',
      facts: { decision: 'PASS', level, ...(isLast && { terms: terms.number }) },
    })
  }
  Object.assign(before, { status: TermsStatus.SUPERSEDED, updatedAt: row.updatedAt })
  Object.assign(terms, { status: TermsStatus.CURRENT, awaiting: null, updatedAt: row.updatedAt })
  row.termsNumber = terms.number
  row.pricePolicy = terms.pricePolicy
  offer.termsSince = row.updatedAt
}

/** Other terms wait for their review while those that hold stay. */
export function proposeTerms(invention: Invention, offer: Offer): void {
  const { moments } = invention
  const { row } = offer
  const at = moments.after(row.updatedAt, 24, 24 * 300)
  const lately = moments.ago(invention.random.between(0, 4))
  const written = lately > row.updatedAt ? lately : at
  writeTerms(invention, offer, written)
  row.updatedAt = written
  row.awaiting = ReviewLevel.COUNCIL
  row.waitingSince = written
  row.reviewDue = moments.due(written, reviewDays)
}

/** The same with another price: once free, now for a little; or the other way round. */
function writeTerms({ history, random }: Invention, offer: Offer, at: Date): InventedTerms {
  const { row } = offer
  const before = offer.terms.at(-1)!
  const isFree = before.pricePolicy === PricePolicy.FREE
  const price = isFree
    ? { pricePolicy: PricePolicy.DISCOUNTED, priceFen: random.between(5, 20) * 100, priceNote: '每人材料费' }
    : { pricePolicy: PricePolicy.FREE, priceFen: null, priceNote: '' }
  const terms: InventedTerms = {
    ...before,
    ...price,
    id: v7(at.getTime()),
    number: before.number + 1,
    status: TermsStatus.SUBMITTED,
    awaiting: ReviewLevel.COUNCIL,
    returnedBy: null,
    returnNote: null,
    createdAt: at,
    updatedAt: at,
  }
  offer.terms.push(terms)
  history.record(at, offer.author, {
    kind: RecordKind.OFFER,
    id: row.id,
    recordName: row.title,
    action: 'updateOffer',
    facts: { fields: ['pricePolicy', 'priceFen', 'priceNote'] },
    changes: {
      pricePolicy: [before.pricePolicy, terms.pricePolicy],
      priceFen: [before.priceFen, terms.priceFen],
      priceNote: [before.priceNote, terms.priceNote],
    },
  })
  return terms
}
