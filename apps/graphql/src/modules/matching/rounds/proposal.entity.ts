import { defineEntity, p } from '@mikro-orm/core'
import { ProposalStatus } from '@youlin/schema'
import { BaseSchema } from '../../../platform/base.entity.ts'
import type { PlannedFit } from './plan/planned-fit.ts'

export const ProposalSchema = defineEntity({
  name: 'Proposal',
  tableName: 'proposal',
  extends: BaseSchema,
  properties: {
    roundId: p.uuid(),
    status: p.enum(() => ProposalStatus),
    offerId: p.uuid(),
    /** The terms that the plan was made of. */
    termsNumber: p.integer(),
    compoundId: p.uuid(),
    communityId: p.uuid(),
    streetId: p.uuid(),
    /** In the offer's unit. */
    quantity: p.integer(),
    /** Of the offer's stated times; null where the time is to be agreed on. */
    slotFrom: p.datetime(3).nullable(),
    slotUntil: p.datetime(3).nullable(),
    score: p.integer(),
    /** What the score was told from when it was planned. */
    fit: p.json().$type<PlannedFit>(),
    /** Staff want it in the plan, whatever else changes. */
    locked: p.boolean().onCreate(() => false),
    /** Staff put it there. */
    added: p.boolean().onCreate(() => false),
    /** Code of why it was dropped when its round was published; null when staff dropped it. */
    droppedFor: p.string().nullable(),
    answerDue: p.datetime(3).nullable(),
    claimId: p.uuid().nullable(),
    answeredAt: p.datetime(3).nullable(),
    declineNote: p.text().nullable(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

/** 匹配建议: an offer that a round proposes to a compound. */
export class Proposal extends ProposalSchema.class {}
ProposalSchema.setClass(Proposal)
