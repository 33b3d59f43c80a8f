import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router'
import { ErrorCode, type AppName } from '@youlin/schema'
import { problemOf } from '../errors/problem.ts'
import { appOfRole, type Session } from '../session/session.ts'

type Next = true | RouteLocationRaw

/** A place of this app to come back to; anything else is the first page. */
export function safeReturn(raw: unknown): string {
  return typeof raw === 'string' && /^\/(?![/\\])/.test(raw) ? raw : '/'
}

/** Lets a navigation through, or says where to go first: sign in, change the password, give a code, choose a role. */
export async function admit(to: RouteLocationNormalized, session: Session, app: AppName): Promise<Next> {
  if (to.meta.standalone) return true
  if (session.viewer.value === undefined) {
    try {
      await session.load()
    } catch (error) {
      if (problemOf(error).code !== ErrorCode.UNAUTHENTICATED) {
        return to.meta.public ? true : { name: 'server-error', query: { return: to.fullPath } }
      }
      session.end()
    }
  }
  if (to.meta.public) return true
  const viewer = session.viewer.value
  if (!viewer) return { name: 'sign-in', query: { return: to.fullPath } }
  if (viewer.user.passwordChangeRequired) {
    return to.name === 'password' ? true : { name: 'password', query: { return: to.fullPath } }
  }
  if (viewer.secondFactor.startsWith('TO_') && to.name !== 'roles') {
    return to.name === 'second-factor' ? true : { name: 'second-factor', query: { return: to.fullPath } }
  }
  if (to.name === 'roles' || to.name === 'password') return true
  const role = session.role.value
  if (!role || appOfRole[role] !== app) return { name: 'roles', query: { return: to.fullPath } }
  if (to.meta.roles && !to.meta.roles.includes(role)) {
    return { name: 'forbidden', query: { return: to.fullPath } }
  }
  return true
}

/** Puts the guard on the router, and brings people whose session ended to the sign-in page and back. */
export function guardRoutes(router: Router, session: Session, app: AppName) {
  router.beforeEach((to) => admit(to, session, app))
  return {
    sessionEnded() {
      const from = router.currentRoute.value
      if (from.meta.public) return
      session.end()
      void router.push({ name: 'sign-in', query: { return: from.fullPath, ended: '1' } })
    },
  }
}
