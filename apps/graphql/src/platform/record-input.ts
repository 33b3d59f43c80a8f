import { Field, ID, InputType, Int } from 'type-graphql'

/** A record by the version that the viewer read: what every mutation that changes one is asked with. */
@InputType()
export abstract class RecordInput {
  @Field(() => ID)
  id!: string

  @Field(() => Int, { description: 'As it was read; a stale one answers CONFLICT.' })
  version!: number
}
