import type { EntityManager } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import type { GrantRow } from './grant.entity.ts'
import type { InvitationRow } from './invitation.queries.ts'
import type { UserRow } from './user.entity.ts'

export interface SessionRow {
  tokenHash: Buffer
  accountId: string
  actingGrantId: string | null
  actingDistrictId: string | null
  createdAt: Date
  lastSeenAt: Date
}

interface IdentityTables {
  userAccount: UserRow
  roleGrant: GrantRow
  invitation: InvitationRow
  session: SessionRow
  signInFailure: { key: string; points: number; expire: number }
}

/** The tables of this module, which no other reads. */
export const tables = (em: EntityManager): Kysely<IdentityTables> => rows<IdentityTables>(em)
