import { Field, Int, ObjectType } from 'type-graphql'
import { Claimant, DirectClaimStatus, NeedEnd } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { DateTime, Day } from '../../platform/scalars.ts'

@ObjectType('DirectClaim', {
  implements: Node,
  description:
    '直接认领: a need claimed without an offer, by a party with an account or by a guest without one. Seen by the party of the need, by whoever claimed, by the street and the district.',
})
export class DirectClaimType extends Node {
  @Field(() => DirectClaimStatus)
  status!: DirectClaimStatus

  @Field(() => Claimant, { description: 'What kind of party claims.' })
  claimant!: Claimant

  @Field(() => String, { description: 'What the claimant brings, in their words.' })
  brings!: string

  @Field(() => Int, { description: 'How many people or households the claimant wants to reach.' })
  reach!: number

  @Field(() => Day, { nullable: true, description: 'The first day that would suit the claimant.' })
  wishedFrom!: string | null

  @Field(() => Day, { nullable: true, description: 'The last such day, where there is more than one.' })
  wishedUntil!: string | null

  @Field(() => Day, { nullable: true, description: 'The day that both agreed on.' })
  agreedDay!: string | null

  @Field(() => Boolean, { description: 'Whether the street or the district entered it for the community.' })
  onBehalf!: boolean

  @Field(() => DateTime)
  requestedAt!: Date

  @Field(() => Day, { nullable: true, description: 'The day on which it took place.' })
  doneDay!: string | null

  @Field(() => Int, { nullable: true, description: 'How many it reached, which counts for the need.' })
  reached!: number | null

  @Field(() => String, { nullable: true })
  doneNote!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was declined, withdrawn or cancelled.' })
  reason!: string | null

  @Field(() => NeedEnd, {
    nullable: true,
    description: 'How its need ended, where that cancelled it before anybody confirmed.',
  })
  needEnd!: NeedEnd | null

  @Field(() => DateTime, {
    nullable: true,
    description: "When the guest's name and number were erased; null until then, and for parties.",
  })
  erasedAt!: Date | null

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number
}

export const DirectClaimConnection = connectionOf('DirectClaim', () => DirectClaimType)

@ObjectType({
  simpleResolvers: true,
  description: 'What the link of a need shows to whoever opens it, without an account: no names, no numbers.',
})
export class DirectClaimForm {
  @Field(() => String)
  title!: string

  @Field(() => String, { nullable: true, description: 'In Chinese.' })
  categoryZh!: string | null

  @Field(() => String, { nullable: true, description: 'In English.' })
  categoryEn!: string | null

  @Field(() => Int, { description: 'How many people or households it is for.' })
  size!: number

  @Field(() => Int, { description: 'How many of them nothing has reached yet.' })
  missing!: number

  @Field(() => Day)
  neededFrom!: string

  @Field(() => Day)
  neededUntil!: string

  @Field(() => String, { description: 'The community or enterprise that raised it.' })
  raisedByName!: string

  @Field(() => Int, { description: 'How many days after the end name and number are erased.' })
  contactsKeptDays!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'The link by which guests claim a need; for its staff alone.',
})
export class DirectClaimLink {
  @Field(() => String, {
    nullable: true,
    description: 'What stands in the link; null once it leads nowhere.',
  })
  token!: string | null

  @Field(() => DateTime, { description: 'When the present link was made.' })
  renewedAt!: Date

  @Field(() => DateTime, { nullable: true })
  closedAt!: Date | null

  @Field(() => Int, { description: 'Named by whoever renews or closes it.' })
  version!: number
}
