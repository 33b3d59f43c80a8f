import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../platform/node.ts'

@ObjectType('File', { implements: Node, description: 'A file attached to a record.' })
export class StoredFile extends Node {
  @Field(() => String, { description: 'As its uploader called it, with the ending of its type.' })
  name!: string

  @Field(() => String)
  mimeType!: string

  @Field(() => Int)
  bytes!: number

  @Field(() => String, { description: 'Where the server answers it, to whoever may open it.' })
  url!: string
}
