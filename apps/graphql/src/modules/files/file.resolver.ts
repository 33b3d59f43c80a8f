import { FieldResolver, Resolver, Root } from 'type-graphql'
import type { FileRow } from './file.rows.ts'
import { StoredFile } from './file.types.ts'

@Resolver(() => StoredFile)
export class FileResolver {
  @FieldResolver(() => String)
  url(@Root() file: FileRow): string {
    return `/files/${file.id}`
  }
}
