import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../platform/node.ts'
import { Day } from '../../platform/scalars.ts'

@ObjectType({ implements: Node, simpleResolvers: true, description: '社区: a community of a street.' })
export class Community extends Node {
  @Field(() => String, { description: 'The statistical code; its beginning does not tell the street.' })
  code!: string

  @Field(() => String)
  name!: string

  @Field(() => Int, { description: "Its place in the street's official order." })
  officialOrder!: number

  @Field(() => Int)
  version!: number

  @Field(() => Day, { description: 'The first day of its code.' })
  validFrom!: string

  @Field(() => Day, { nullable: true, description: 'The last day of its code, once that is known.' })
  validUntil!: string | null
}
