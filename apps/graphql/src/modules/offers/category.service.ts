import { type OfferKind, ReviewLevel } from '@youlin/schema'
import { inTransactionOf } from '../../platform/events.ts'
import type { Work } from '../../platform/work.ts'
import { DistrictFounded } from '../territory/index.ts'
import taxonomy from './categories.json' with { type: 'json' }
import { Category } from './category.entity.ts'

/** Gives a new district the official categories; it may edit them later. */
async function seedCategories(work: Work): Promise<void> {
  for (const [index, { code, kind, zh, en, review }] of taxonomy.categories.entries()) {
    work.em.create(Category, {
      code,
      kind: kind as OfferKind,
      zh,
      en,
      review: review ? ReviewLevel.DISTRICT : ReviewLevel.COUNCIL,
      officialOrder: index + 1,
      retired: false,
    })
  }
  await work.em.flush()
}

export const categoryListener = inTransactionOf(DistrictFounded, seedCategories)
