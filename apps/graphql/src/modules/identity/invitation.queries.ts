import { type InferEntity } from '@mikro-orm/core'
import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { InvitationStatus, type Role, type ScopeKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import { inReach } from './grant-reach.ts'
import { tables } from './identity.tables.ts'
import type { InvitationSchema } from './invitation.entity.ts'

/** An invitation as a plain row. */
export type InvitationRow = InferEntity<typeof InvitationSchema>

/** The invitations that the viewer has to do with, newest first. */
export function invitationPage(
  work: Work,
  args: PageArgs,
  { status, role }: { status?: InvitationStatus | null; role?: Role | null },
): Promise<Page<InvitationRow>> {
  let query = tables(work.em).selectFrom('invitation').selectAll().where(inReach(work))
  if (status) query = query.where(hasStatus(status, work.clock.now()))
  if (role) query = query.where('role', '=', role)
  return pageOf(work.em, query, args, {
    columns: [sql.ref('id')],
    direction: 'desc',
    valuesOf: (invitation) => [invitation.id],
  })
}

/** One of them. */
export function readInvitation(work: Work, id: string): Promise<InvitationRow | undefined> {
  return tables(work.em)
    .selectFrom('invitation')
    .selectAll()
    .where('id', '=', id)
    .where(inReach(work))
    .executeTakeFirst()
}

/** Those whose link can be used. */
export function openInvitations(
  work: Work,
  { role, scopeId }: { role: Role; scopeId: string },
): Promise<Pick<InvitationRow, 'mobile'>[]> {
  return tables(work.em)
    .selectFrom('invitation')
    .select('mobile')
    .where('role', '=', role)
    .where('scopeId', '=', scopeId)
    .where(hasStatus(InvitationStatus.OPEN, work.clock.now()))
    .execute()
}

/** What its status is by now. */
export function statusAt(
  { status, expiresAt }: Pick<InvitationRow, 'status' | 'expiresAt'>,
  now: Date,
): InvitationStatus {
  return status === InvitationStatus.OPEN && expiresAt <= now ? InvitationStatus.EXPIRED : status
}

/** Whether the viewer has to do with a role on a scope. */
export async function reachesScope(
  work: Work,
  { role, scopeId }: { role: Role; scopeKind: ScopeKind; scopeId: string },
): Promise<boolean> {
  const found = await sql`select 1 from (select ${role}::text as role, ${scopeId}::uuid as scope_id) as wanted
    where ${inReach(work)}`.execute(rows(work.em))
  return found.rows.length > 0
}

/** The district of an invitation that can be used, for whoever has its link and is nobody yet. */
export async function districtOfInvitation(work: Work, tokenHash: Buffer): Promise<string | null> {
  const found = await sql<{
    id: string | null
  }>`select district_of_invitation(${tokenHash}, ${work.clock.now()}) as id`.execute(rows(work.em))
  return found.rows[0]?.id ?? null
}

/** One of the present district by what stands in its link, whatever its status. */
export function invitationByToken(work: Work, tokenHash: Buffer): Promise<InvitationRow | undefined> {
  return tables(work.em)
    .selectFrom('invitation')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

function hasStatus(status: InvitationStatus, now: Date): RawBuilder<SqlBool> {
  if (status === InvitationStatus.OPEN) return sql`(status = 'OPEN' and expires_at > ${now})`
  if (status === InvitationStatus.EXPIRED) return sql`(status = 'OPEN' and expires_at <= ${now})`
  return sql`status = ${status}`
}
