import type { EntityManager } from '@mikro-orm/postgresql'
import type { Generated, Kysely } from 'kysely'
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
  /** When a code of the second factor was given last in this sign-in. */
  factorPassedAt: Date | null
  /** What the browser calls itself, shortened. */
  device: string | null
}

export interface SecondFactorRow {
  accountId: string
  /** Sealed, as the next. */
  secret: Buffer | null
  pendingSecret: Buffer | null
  /** A bigint, so read as text. */
  lastStep: string | number
  enrolledAt: Date | null
}

interface IdentityTables {
  userAccount: UserRow
  roleGrant: GrantRow
  invitation: InvitationRow
  session: SessionRow
  secondFactor: Omit<SecondFactorRow, 'secret' | 'pendingSecret' | 'lastStep' | 'enrolledAt'> & {
    secret: Generated<SecondFactorRow['secret']>
    pendingSecret: Generated<SecondFactorRow['pendingSecret']>
    lastStep: Generated<SecondFactorRow['lastStep']>
    enrolledAt: Generated<SecondFactorRow['enrolledAt']>
  }
  recoveryCode: { accountId: string; codeHash: Buffer }
}

/** The tables of this module, which no other reads. */
export const tables = (em: EntityManager): Kysely<IdentityTables> => rows<IdentityTables>(em)
