import { Field, ObjectType } from 'type-graphql'
import type { ErrorCode } from '@youlin/schema'
import { globalId } from './global-id.ts'
import { Json } from './scalars.ts'
import type { Outcome } from './take-each.ts'

@ObjectType('Outcome', {
  simpleResolvers: true,
  description: 'What became of one record of a bulk action.',
})
export class OutcomeType {
  @Field(() => String, { description: 'Of the record.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Why it was refused; null where the step was taken.' })
  code!: ErrorCode | null

  @Field(() => Json, { nullable: true, description: "The parameters of the refusal's sentence." })
  facts!: unknown
}

/** Outcomes with the ids of the API. */
export function shownOutcomes(type: string, outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.map((outcome) => ({ ...outcome, id: globalId(type, outcome.id) }))
}
