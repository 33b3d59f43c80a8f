import { ArgsType, Field, ID, Int, InputType, ObjectType } from 'type-graphql'
import { RecordKind } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { DateTime, Json } from '../../platform/scalars.ts'

@ObjectType({
  implements: Node,
  description: 'A file that was checked, and perhaps imported and taken back.',
})
export class Import extends Node {
  @Field(() => RecordKind)
  recordKind!: RecordKind

  @Field(() => String)
  fileName!: string

  @Field(() => DateTime)
  uploadedAt!: Date

  @Field(() => String, { description: 'The name of who uploaded it.' })
  uploadedBy!: string

  @Field(() => DateTime, { nullable: true })
  importedAt!: Date | null

  @Field(() => String, { nullable: true })
  importedBy!: string | null

  @Field(() => DateTime, { nullable: true })
  undoneAt!: Date | null

  @Field(() => String, { nullable: true })
  undoneBy!: string | null

  @Field(() => [String], { description: 'Headings of the file that are not known and were left out.' })
  ignoredColumns!: string[]

  @Field(() => Int, { description: 'Rows that are or will be new records.' })
  added!: number

  @Field(() => Int, { description: 'Rows that change or will change a record.' })
  changed!: number

  @Field(() => Int, { description: 'Rows that say what is known.' })
  unchanged!: number

  @Field(() => Int, { description: 'Rows with errors, which are left out.' })
  bad!: number

  @Field(() => Int, { description: 'Records that stayed when the import was undone.' })
  kept!: number

  @Field(() => Int, { description: 'To be sent with a change.' })
  version!: number
}

export const ImportConnection = connectionOf('Import', () => Import)

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a cell, a row or a file.' })
export class ImportFault {
  @Field(() => Int, { description: 'The column in the file, from 1; 0 where no cell is meant.' })
  at!: number

  @Field(() => String, { description: 'The heading in the file.' })
  heading!: string

  @Field(() => String, { description: 'What stands there; telephone numbers are masked.' })
  value!: string

  @Field(() => String, {
    description: 'Such as VALUE_LOST; the apps make the sentence from it and the facts.',
  })
  code!: string

  @Field(() => Json)
  facts!: object
}

@ObjectType({ simpleResolvers: true, description: 'A row that was left out, or whose record stayed.' })
export class ImportLine {
  @Field(() => Int, { description: 'The row of the file.' })
  line!: number

  @Field(() => String)
  recordName!: string

  @Field(() => [ImportFault])
  problems!: ImportFault[]
}

export const ImportLineConnection = connectionOf('ImportLine', () => ImportLine)

@InputType({ description: 'Which imports to list.' })
export class ImportFilter {
  @Field(() => RecordKind, { nullable: true })
  recordKind?: RecordKind | null
}

@ArgsType()
export class ImportListArgs extends PageArgs {
  @Field(() => ImportFilter, { nullable: true })
  filter?: ImportFilter | null
}

@ArgsType()
export class ImportLineArgs extends PageArgs {
  @Field(() => ID)
  importId!: string

  @Field(() => Boolean, { nullable: true, description: 'The records that stayed, in place of the bad rows.' })
  kept?: boolean | null
}

@InputType()
export class RunImportInput extends RecordInput {}

@InputType()
export class UndoImportInput extends RecordInput {}

@ObjectType({ simpleResolvers: true, description: 'A password for one use, to be handed to its owner.' })
export class ImportedAccount {
  @Field(() => String)
  name!: string

  @Field(() => String)
  password!: string
}

@ObjectType({ simpleResolvers: true })
export class RunImportPayload {
  @Field(() => Import)
  import!: Import

  @Field(() => [ImportedAccount], { description: 'The accounts that were made; told this once.' })
  accounts!: ImportedAccount[]
}

@ObjectType({ simpleResolvers: true })
export class UndoImportPayload {
  @Field(() => Import)
  import!: Import
}
