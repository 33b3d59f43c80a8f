import { defineEntity, p } from '@mikro-orm/core'
import { Role, ScopeKind } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const SavedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  extends: BaseSchema,
  properties: {
    ownerId: p.uuid(),
    list: p.string(),
    name: p.string(),
    query: p.text(),
    layout: p.text().nullable(),
    shared: p.boolean(),
    /** The unit that its owner acted for: whom it is shared with. */
    scopeKind: p.enum(() => ScopeKind),
    scopeId: p.uuid(),
    defaultFor: p.enum(() => Role).nullable(),
  },
})

/** Filters, order and columns of a list under a name. */
export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView)
