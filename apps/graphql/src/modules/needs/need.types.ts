import { Field, Int, ObjectType } from 'type-graphql'
import { Audience, NeedStatus, Urgency } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { DateTime, Day } from '../../platform/scalars.ts'
import { Category } from '../offers/index.ts'

@ObjectType('Need', {
  implements: Node,
  description: '需求: what a community misses for its residents, or an enterprise for its staff.',
})
export class NeedType extends Node {
  @Field(() => NeedStatus)
  status!: NeedStatus

  @Field(() => String)
  title!: string

  @Field(() => String)
  body!: string

  @Field(() => Category, { nullable: true, description: 'Of the offers that would meet it, where known.' })
  category!: Category | null

  @Field(() => Audience, { description: 'Whom it is for.' })
  audience!: Audience

  @Field(() => Int, { description: 'How many people or households it is for.' })
  size!: number

  @Field(() => Int, {
    description:
      'How many it has reached so far: by deliveries, as both sides agreed on each, and by direct claims.',
  })
  met!: number

  @Field(() => Urgency)
  urgency!: Urgency

  @Field(() => Day, { description: 'The first day on which help is wanted.' })
  neededFrom!: string

  @Field(() => Day, { description: 'The last day; it expires after it.' })
  neededUntil!: string

  @Field(() => Int, {
    nullable: true,
    description:
      "Metres from the nearest building of the viewer's enterprise or council to the compound or building, or to the nearest one of whoever raised it; null for one's own.",
  })
  metres!: number | null

  @Field(() => String, { description: 'The name of the party that raised it.' })
  raisedByName!: string

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number

  @Field(() => DateTime)
  createdAt!: Date
}

export const NeedConnection = connectionOf('Need', () => NeedType)
