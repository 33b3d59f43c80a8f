import { defineEntity, p } from '@mikro-orm/core'
import { type OfferKind, RoundComputation, RoundProblem, RoundStage, RoundStatus } from '@youlin/schema'
import { BaseSchema } from '../../../platform/base.entity.ts'
import type { RoundInputs } from './plan/inputs.ts'
import type { Comparison } from './plan/run-plan.ts'

export const RoundSchema = defineEntity({
  name: 'MatchingRound',
  tableName: 'matching_round',
  extends: BaseSchema,
  properties: {
    status: p.enum(() => RoundStatus),
    name: p.string(),
    /** Of the offers that it takes; every kind when empty. */
    kinds: p.array<OfferKind>(),
    /** Of the compounds that it takes; every street when empty. */
    streetIds: p.array<string>().columnType('uuid[]'),
    /** The days within which its offers take place. */
    startsOn: p.date(),
    endsOn: p.date(),
    mostPerCompound: p.integer(),
    /** Working days that communities have to answer. */
    answerDays: p.integer(),
    computation: p.enum(() => RoundComputation),
    stage: p.enum(() => RoundStage).nullable(),
    problem: p.enum(() => RoundProblem).nullable(),
    /** Whoever computes says again and again that it still does; after this another may. */
    computingUntil: p.datetime(3).nullable(),
    computedAt: p.datetime(3).nullable(),
    /** What the plan was computed from, so that it can be computed again. */
    inputs: p.json().$type<RoundInputs>().nullable().lazy(),
    comparison: p.json().$type<Comparison>().nullable(),
    publishedAt: p.datetime(3).nullable(),
    answerDue: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
    createdById: p.uuid(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

/** 匹配轮次: open offers and compounds that the district matches all at once. */
export class MatchingRound extends RoundSchema.class {
  /** No computation runs or waits. */
  rest(computation: RoundComputation, problem: RoundProblem | null = null): void {
    this.computation = computation
    this.problem = problem
    this.stage = null
    this.computingUntil = null
  }
}
RoundSchema.setClass(MatchingRound)
