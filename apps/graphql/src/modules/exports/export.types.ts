import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { ExportFormat, Limits, ListName } from '@youlin/schema'
import { Day, Json } from '../../platform/scalars.ts'

@InputType()
abstract class ListViewInput {
  @Field(() => ListName)
  list!: ListName

  @Field(() => Json, { nullable: true, description: "The list's own filter, as its query takes it." })
  filter?: unknown

  @Field(() => String, { nullable: true, description: "The list's own order, as its query takes it." })
  @MaxLength(40)
  sort?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of the columns, in order; all of them when not given.',
  })
  @ArrayMaxSize(40)
  columns?: string[] | null
}

@InputType()
export class PrepareExportInput extends ListViewInput {
  @Field(() => ExportFormat)
  format!: ExportFormat
}

@ObjectType({ simpleResolvers: true })
export class PrepareExportPayload {
  @Field(() => String, {
    description:
      'Where the file is fetched: once, within five minutes, by the session that asked for it and in the same role.',
  })
  address!: string
}

@InputType()
export class IssueListInput extends ListViewInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same number.' })
  @MaxLength(100)
  idempotencyKey!: string
}

@ObjectType({ simpleResolvers: true, description: 'A list as an official paper.' })
export class IssuedList {
  @Field(() => String, { description: "The district's name and the list's." })
  title!: string

  @Field(() => Int)
  year!: number

  @Field(() => Int, { description: 'Runs on within the district and year, without gaps.' })
  number!: number

  @Field(() => Day)
  day!: string

  @Field(() => [String])
  headings!: string[]

  @Field(() => [[String]], { description: `All that the filter finds, at most ${Limits.printRows}.` })
  rows!: string[][]
}

@ObjectType({ simpleResolvers: true })
export class IssueListPayload {
  @Field(() => IssuedList)
  issuedList!: IssuedList
}
