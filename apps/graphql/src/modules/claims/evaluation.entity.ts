import { defineEntity, p } from '@mikro-orm/core'
import { ClaimSide } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const EvaluationSchema = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  extends: BaseSchema,
  properties: {
    claimId: p.uuid(),
    side: p.enum(() => ClaimSide),
    punctuality: p.integer(),
    quality: p.integer(),
    conduct: p.integer(),
    benefit: p.integer(),
    comment: p.text(),
    at: p.datetime(3),
    byId: p.uuid().nullable(),
  },
})

/** 评价: what one side says of a delivery, blind to the other's. */
export class Evaluation extends EvaluationSchema.class {}
EvaluationSchema.setClass(Evaluation)
