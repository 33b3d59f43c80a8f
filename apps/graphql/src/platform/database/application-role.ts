import { createHmac } from 'node:crypto'
import pg from 'pg'

/** The role that serves: it owns nothing and row-level security binds it. */
export const applicationRole = 'youlin_app'

/**
 * Its connection, made from the owner's. The password follows from the owner's, so that all processes of an
 * installation know it and none has to keep it.
 */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update(applicationRole).digest('hex')
  url.username = applicationRole
  return url.href
}

/** Makes the role, or gives it the present password. Roles belong to the whole server, hence the lock. */
export async function ensureApplicationRole(ownerUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl)
  if (decodeURIComponent(username) !== applicationRole) {
    throw new Error(`APP_DATABASE_URL: its user has to be ${applicationRole}`)
  }
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('youlin application role'))`)
    const { rows } = await client.query('select rolbypassrls, rolsuper from pg_roles where rolname = $1', [
      applicationRole,
    ])
    if (rows[0]?.rolbypassrls || rows[0]?.rolsuper) {
      throw new Error(`The role ${applicationRole} must not bypass row-level security.`)
    }
    const secret = client.escapeLiteral(decodeURIComponent(password))
    const verb = rows[0] ? 'alter' : 'create'
    await client.query(`${verb} role ${applicationRole} login nobypassrls password ${secret}`)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** Whether the role can sign in as it is, which it can at every start but the first. */
export async function canSignIn(appUrl: string): Promise<boolean> {
  const client = new pg.Client(appUrl)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}
