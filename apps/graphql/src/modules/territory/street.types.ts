import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../platform/node.ts'
import { Day } from '../../platform/scalars.ts'

@ObjectType({ implements: Node, simpleResolvers: true, description: '街道: a street office and its area.' })
export class Street extends Node {
  @Field(() => String, { description: 'The division code; it can be withdrawn and issued again.' })
  code!: string

  @Field(() => String)
  name!: string

  @Field(() => Int, { description: "Its place in the district's official order." })
  officialOrder!: number

  @Field(() => Int)
  version!: number

  @Field(() => Day, { description: 'The first day of its code.' })
  validFrom!: string

  @Field(() => Day, { nullable: true, description: 'The last day of its code, once that is known.' })
  validUntil!: string | null
}
