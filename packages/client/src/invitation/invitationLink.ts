import { AppName, type Role } from '@youlin/schema'
import { appOfRole } from '../session/session.ts'

/**
 * The link to pass on: it leads to the app that the role works in. What nobody else may know stands behind #, which
 * no server or proxy gets to see, nor writes into its log.
 */
export function invitationLink(role: Role, token: string, origin = location.origin): string {
  return `${origin}${appOfRole[role] === AppName.ADMIN ? '/admin' : ''}/invitation#${token}`
}
