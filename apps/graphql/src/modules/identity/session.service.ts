import { createHash, randomBytes } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Role } from '@youlin/schema'
import type { Environment } from '../../environment.ts'
import { enterDistrict, withReach } from '../../platform/database/district-context.ts'
import { notFound } from '../../platform/errors.ts'
import type { Job } from '../../platform/jobs.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import type { ActingGrant, FactorStanding, Viewer } from '../../platform/work.ts'
import type { GrantRow } from './grant.entity.ts'
import { currentGrant, currentGrantsOf } from './grant.queries.ts'
import { type SessionRow, tables } from './identity.tables.ts'
import type { UserRow } from './user.entity.ts'

const minute = 60_000
const day = 86_400_000

/** Who the request's session belongs to, or null; an idle session has ended. */
export async function authenticate(context: RequestContext): Promise<Viewer | null> {
  const { em, clock, environment, sessionToken, background } = context
  if (!sessionToken) return null
  const tokenHash = hashOf(sessionToken)
  const found = await tables(em)
    .selectFrom('session')
    .innerJoin('userAccount', 'userAccount.id', 'session.accountId')
    .leftJoin('secondFactor', 'secondFactor.accountId', 'session.accountId')
    .select([
      'session.accountId',
      'name',
      'mustChangePassword',
      'actingGrantId',
      'actingDistrictId',
      'lastSeenAt',
      'factorPassedAt',
      'enrolledAt',
    ])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  if (!found) return null

  const acting = await actingGrant(context, found)
  const idle = clock.now().getTime() - found.lastSeenAt.getTime()
  if (idle > longestIdle(environment, acting?.role)) return null
  if (idle > minute && !background) await touch(em, tokenHash, clock.now())
  const { accountId, name, mustChangePassword, enrolledAt, factorPassedAt } = found
  const factor = { enrolled: enrolledAt !== null, passedAt: factorPassedAt }
  return { accountId, name, mustChangePassword, factor, acting }
}

/** Starts a session under a new secret; a person with one grant acts in it at once, or in the one that is given. */
export async function startSession(
  context: RequestContext,
  account: UserRow,
  grantId?: string,
  /** When a sign-in that goes on under a new secret passed the second factor. */
  passedAt: Date | null = null,
): Promise<Viewer> {
  const { em, clock } = context
  await endSession(context)
  const grants = await currentGrantsOf(context, account.id)
  const given = grants.find((grant) => grant.id === grantId)
  const only = given ?? (grants.length === 1 ? grants[0]! : null)
  const token = randomBytes(32).toString('base64url')
  const now = clock.now()
  await tables(em)
    .insertInto('session')
    .values({
      tokenHash: hashOf(token),
      accountId: account.id,
      actingGrantId: only?.id ?? null,
      actingDistrictId: only?.districtId ?? null,
      createdAt: now,
      lastSeenAt: now,
      factorPassedAt: passedAt,
      device: context.device,
    })
    .execute()
  await tables(em)
    .updateTable('userAccount')
    .set({ lastSignInAt: now })
    .where('id', '=', account.id)
    .execute()
  context.keepSessionToken(token)
  return become(context, account, only, { enrolled: await isEnrolled(em, account.id), passedAt })
}

/** The person acts in one of their own current grants from now on, in its district. */
export async function actIn(context: RequestContext, account: UserRow, grantId: string): Promise<Viewer> {
  const grants = await currentGrantsOf(context, account.id)
  const chosen = grants.find((grant) => grant.id === grantId)
  if (!chosen) throw notFound()
  await tables(context.em)
    .updateTable('session')
    .set({ actingGrantId: chosen.id, actingDistrictId: chosen.districtId })
    .where('tokenHash', '=', hashOf(context.sessionToken!))
    .execute()
  return become(context, account, chosen, context.viewer?.factor)
}

/** Ends the request's session on the server. */
export async function endSession(context: RequestContext): Promise<void> {
  if (!context.sessionToken) return
  await tables(context.em)
    .deleteFrom('session')
    .where('tokenHash', '=', hashOf(context.sessionToken))
    .execute()
}

/** Ends every session of an account, or those that act in one grant. */
export async function endSessionsOf(em: EntityManager, accountId: string, grantId?: string): Promise<void> {
  let ended = tables(em).deleteFrom('session').where('accountId', '=', accountId)
  if (grantId) ended = ended.where('actingGrantId', '=', grantId)
  await ended.execute()
}

/** Ends the viewer's sessions but the request's own, and says how many. */
export async function endOtherSessions({ em, viewer, sessionToken }: RequestContext): Promise<number> {
  const ended = await tables(em)
    .deleteFrom('session')
    .where('accountId', '=', viewer!.accountId)
    .where('tokenHash', '!=', hashOf(sessionToken!))
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

/** The request's sign-in has given a code of the second factor just now. */
export async function passSession(context: RequestContext): Promise<void> {
  const now = context.clock.now()
  await tables(context.em)
    .updateTable('session')
    .set({ factorPassedAt: now })
    .where('tokenHash', '=', hashOf(context.sessionToken!))
    .execute()
  context.viewer!.factor = { enrolled: true, passedAt: now }
}

/** Removes sessions that nobody can use any more, and failures that no longer count. */
export const cleanSessionsJob: Job = {
  name: 'clean-sessions',
  everySeconds: 3_600,
  async run({ em, clock }) {
    const now = clock.now().getTime()
    await tables(em)
      .deleteFrom('session')
      .where('lastSeenAt', '<', new Date(now - day))
      .execute()
  },
}

async function isEnrolled(em: EntityManager, accountId: string): Promise<boolean> {
  const found = await tables(em)
    .selectFrom('secondFactor')
    .select('enrolledAt')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return Boolean(found?.enrolledAt)
}

function become(
  context: RequestContext,
  account: UserRow,
  grant: GrantRow | null,
  factor: FactorStanding | undefined,
): Viewer {
  const { id, name, mustChangePassword } = account
  const viewer: Viewer = {
    accountId: id,
    name,
    mustChangePassword,
    ...(factor && { factor }),
    acting: grant && actingOf(grant),
  }
  context.viewer = viewer
  enterDistrict(grant?.districtId ?? '')
  return viewer
}

async function actingGrant(
  context: RequestContext,
  {
    accountId,
    actingGrantId,
    actingDistrictId,
  }: Pick<SessionRow, 'accountId' | 'actingGrantId' | 'actingDistrictId'>,
): Promise<ActingGrant | null> {
  if (!actingGrantId || !actingDistrictId) return null
  const grant = await withReach({ districtId: actingDistrictId }, () =>
    currentGrant(context, actingGrantId, accountId),
  )
  return grant ? actingOf(grant) : null
}

export function actingOf({ id, districtId, role, scopeKind, scopeId }: GrantRow): ActingGrant {
  return { grantId: id, districtId, role, scopeKind, scopeId }
}

async function touch(em: EntityManager, tokenHash: Buffer, at: Date) {
  await tables(em).updateTable('session').set({ lastSeenAt: at }).where('tokenHash', '=', tokenHash).execute()
}

function longestIdle(environment: Environment, role: Role | undefined): number {
  const forAdmin = role === Role.DISTRICT_ADMIN
  return minute * (forAdmin ? environment.SESSION_IDLE_ADMIN_MINUTES : environment.SESSION_IDLE_MINUTES)
}

/** What is stored of a secret. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
