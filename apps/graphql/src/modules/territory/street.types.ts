import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../platform/node.ts'

@ObjectType({ implements: Node, simpleResolvers: true, description: '街道: a street office and its area.' })
export class Street extends Node {
  @Field(() => String, { description: 'The division code; it can be withdrawn and issued again.' })
  code!: string

  @Field(() => String)
  name!: string

  @Field(() => Int, { description: "Its place in the district's official order." })
  officialOrder!: number
}
