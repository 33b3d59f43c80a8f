import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { RecordKind, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { notFound } from '../../platform/errors.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { DateTime } from '../../platform/scalars.ts'
import { requireFreshFactor } from '../identity/index.ts'
import { mayImport } from './import.policy.ts'
import { listImports, listLines, readImport, sameFileImportedAt } from './import.queries.ts'
import type { ImportLineRow, ImportRow } from './import.rows.ts'
import { runImport } from './import.run.service.ts'
import { isUndoable, undoableUntil, undoImport } from './import.undo.service.ts'
import {
  Import,
  ImportConnection,
  ImportLineArgs,
  ImportLineConnection,
  ImportListArgs,
  RunImportInput,
  RunImportPayload,
  UndoImportInput,
  UndoImportPayload,
} from './import.types.ts'

/** What gives people roles asks for the second factor again. */
const givesRoles: readonly RecordKind[] = [RecordKind.MEMBERSHIP, RecordKind.USER]

@Resolver(() => Import)
export class ImportResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Query(() => ImportConnection, {
    description: 'The files that were checked or imported, the newest first.',
  })
  imports(@Args(() => ImportListArgs) { filter, ...page }: ImportListArgs, @Ctx() context: RequestContext) {
    return listImports(context, filter ?? {}, page)
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Query(() => Import, { nullable: true, description: 'Null when there is none of that id.' })
  import(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return readImport(context, localId(id, 'Import', 'id'))
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Query(() => ImportLineConnection, {
    description: 'The rows of an import that were left out, or whose records stayed. Errors: NOT_FOUND.',
  })
  async importLines(
    @Args(() => ImportLineArgs) { importId, kept, ...page }: ImportLineArgs,
    @Ctx() context: RequestContext,
  ) {
    const found = await readImport(context, localId(importId, 'Import', 'importId'))
    if (!found) throw notFound()
    const answer = await listLines(context, { importId: found.id, kept: kept ?? false }, page)
    return { ...answer, edges: answer.edges.map((edge) => ({ ...edge, node: lineOf(edge.node) })) }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF)
  @Mutation(() => RunImportPayload, {
    description:
      'Writes the good rows of a checked file, in one transaction; asked again it changes nothing. Errors: NOT_FOUND, FORBIDDEN, CONFLICT, SECOND_FACTOR_REQUIRED.',
  })
  async runImport(
    @Arg('input', () => RunImportInput) { id, version }: RunImportInput,
    @Ctx() context: RequestContext,
  ) {
    const rowId = localId(id, 'Import', 'input.id')
    const found = await readImport(context, rowId)
    if (found && givesRoles.includes(found.recordKind)) requireFreshFactor(context)
    const accounts = await runImport(context, { id: rowId, version })
    return { import: await readImport(context, rowId), accounts }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF)
  @Mutation(() => UndoImportPayload, {
    description:
      'Takes an import back within 24 hours; records that others use or changed stay. Errors: NOT_FOUND, FORBIDDEN, CONFLICT, TOO_LATE.',
  })
  async undoImport(
    @Arg('input', () => UndoImportInput) { id, version }: UndoImportInput,
    @Ctx() context: RequestContext,
  ) {
    const rowId = localId(id, 'Import', 'input.id')
    await undoImport(context, { id: rowId, version })
    return { import: await readImport(context, rowId) }
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'When this very file was imported before.' })
  sameFileImportedAt(@Root() { id }: ImportRow, @Ctx() context: RequestContext) {
    return sameFileImportedAt(context).load(id)
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'Until when it can be taken back.' })
  undoableUntil(@Root() row: ImportRow): Date | null {
    return undoableUntil(row)
  }

  @FieldResolver(() => Boolean)
  viewerCanRun(@Root() row: ImportRow, @Ctx() { viewer }: RequestContext): boolean {
    return !row.importedAt && row.added + row.changed > 0 && mayImport(viewer!.acting!, row.recordKind)
  }

  @FieldResolver(() => Boolean)
  viewerCanUndo(@Root() row: ImportRow, @Ctx() { viewer, clock }: RequestContext): boolean {
    return isUndoable(row, clock.now()) && mayImport(viewer!.acting!, row.recordKind)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer downloads the file and the rows to mend.',
  })
  viewerCanDownload(@Root() row: ImportRow, @Ctx() { viewer }: RequestContext): boolean {
    return mayImport(viewer!.acting!, row.recordKind)
  }
}

function lineOf({ line, recordName, problems, kept }: ImportLineRow) {
  const why = kept ? [{ at: 0, heading: '', value: '', code: kept, facts: {} }] : problems
  return { line, recordName, problems: why }
}
