import { defineEntity, p } from '@mikro-orm/core'
import { OfferKind, ReviewLevel } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  extends: BaseSchema,
  properties: {
    code: p.string(),
    kind: p.enum(() => OfferKind),
    zh: p.string(),
    en: p.string(),
    /** Who has the last word on its offers. */
    review: p.enum(() => ReviewLevel),
    officialOrder: p.integer(),
    /** Kept on old offers, and not to be chosen. */
    retired: p.boolean(),
  },
})

/** A category of a district; each begins with the official ones. */
export class Category extends CategorySchema.class {}
CategorySchema.setClass(Category)
