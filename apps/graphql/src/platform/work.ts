import type { EntityManager } from '@mikro-orm/postgresql'
import { type ChangeSource, ErrorCode, type Role, type ScopeKind } from '@youlin/schema'
import type { Clock } from './clock.ts'
import { AppError, forbidden } from './errors.ts'
import type { EventBus } from './events.ts'

/** The grant that a person acts in. */
export interface ActingGrant {
  grantId: string
  districtId: string
  role: Role
  scopeKind: ScopeKind
  scopeId: string
}

/** How far a person has proved who they are beyond the password. */
export interface FactorStanding {
  /** A second factor is kept on the account. */
  enrolled: boolean
  /** When this sign-in passed it last. */
  passedAt: Date | null
}

/** Who is signed in. */
export interface Viewer {
  accountId: string
  name: string
  mustChangePassword: boolean
  /** Left out where the system acts as somebody. */
  factor?: FactorStanding
  acting: ActingGrant | null
}

/** What a use case needs, whether it serves the API, a job or a command. */
export interface Work {
  em: EntityManager
  clock: Clock
  events: EventBus
  /** Null for jobs, commands and visitors. */
  viewer: Viewer | null
  source: ChangeSource
  requestId: string | null
}

/** Runs a use case in one transaction; entities that it changed are written at its end. */
export function inTransaction<T>(work: Work, run: (work: Work) => Promise<T>): Promise<T> {
  if (work.em.isInTransaction()) return run(work)
  return work.em.transactional((em) => run({ ...work, em: em as EntityManager }))
}

/** The viewer with the grant that they act in; services that root fields guard can rely on it. */
export function actingViewer(work: Work): Viewer & { acting: ActingGrant } {
  const { viewer } = work
  if (!viewer) throw new AppError(ErrorCode.UNAUTHENTICATED)
  if (!viewer.acting) throw forbidden()
  return viewer as Viewer & { acting: ActingGrant }
}
