import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { FieldCode, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import type { AuditRow } from '../../platform/changes.ts'
import { invalidInput } from '../../platform/errors.ts'
import { localId, parseGlobalId, recordId } from '../../platform/global-id.ts'
import { maskMobiles, maskMobilesOfJson } from '../../platform/mobile-masking.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { Json } from '../../platform/scalars.ts'
import { type AuditSelection, listAuditLog } from './audit.queries.ts'
import { AuditEntry, AuditEntryConnection, type AuditFilter, AuditLogArgs } from './audit.types.ts'

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => AuditEntryConnection, {
    description: 'Changes in the scope that the viewer acts for, newest first. Errors: INVALID_INPUT.',
  })
  auditLog(@Args(() => AuditLogArgs) { filter, ...page }: AuditLogArgs, @Ctx() context: RequestContext) {
    return listAuditLog(context, selectionOf(filter ?? {}), page)
  }

  @FieldResolver(() => String, { nullable: true })
  actorName(@Root() entry: AuditRow): string | null {
    return entry.actorName || null
  }

  @FieldResolver(() => ID)
  recordId(@Root() entry: AuditRow): string {
    return recordId(entry.recordKind, entry.recordId)
  }

  @FieldResolver(() => String, { nullable: true })
  reason(@Root() entry: AuditRow): string | null {
    return entry.reason && maskMobiles(entry.reason)
  }

  @FieldResolver(() => Json)
  changes(@Root() entry: AuditRow): object {
    return maskMobilesOfJson(JSON.stringify(entry.changes)) as object
  }

  @FieldResolver(() => String, { nullable: true })
  from(@Root() entry: AuditRow): string | null {
    return entry.fromState
  }

  @FieldResolver(() => String, { nullable: true })
  to(@Root() entry: AuditRow): string | null {
    return entry.toState
  }
}

function selectionOf({ recordId: id, actorId, actor, record, ...filter }: AuditFilter): AuditSelection {
  const { recordKind, action, role, source, from, until } = filter
  if (from && until && until < from) throw invalidInput({ 'filter.until': FieldCode.END_BEFORE_START })
  const named = record ? parseGlobalId(record.trim()) : undefined
  return {
    recordKind: recordKind ?? undefined,
    recordId: id ? anyRecord(id) : named?.id,
    recordName: named ? undefined : record?.trim(),
    actorId: actorId ? localId(actorId, 'User', 'filter.actorId') : undefined,
    actorName: actor?.trim(),
    action: action ?? undefined,
    role: role ?? undefined,
    source: source ?? undefined,
    from: from ?? undefined,
    until: until ?? undefined,
  }
}

function anyRecord(given: string): string {
  const parsed = parseGlobalId(given)
  if (!parsed) throw invalidInput({ 'filter.recordId': FieldCode.NOT_AN_ID })
  return parsed.id
}
