import type { RouteRecordRaw } from 'vue-router'
import './meta.ts'

/** The pages around signing in, the same in both apps. */
export const sessionRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { public: true, plain: true, title: 'shell.signIn.title' },
  },
  {
    path: '/password',
    name: 'password',
    component: () => import('./PasswordPage.vue'),
    meta: { plain: true, title: 'shell.password.title', texts: ['password'] },
  },
  {
    path: '/second-factor',
    name: 'second-factor',
    component: () => import('./SecondFactorPage.vue'),
    meta: { plain: true, title: 'secondFactor.title', texts: ['secondFactor'] },
  },
  {
    path: '/roles',
    name: 'roles',
    component: () => import('./RolesPage.vue'),
    meta: { plain: true, title: 'shell.roles.title', texts: ['access'] },
  },
  {
    path: '/forbidden',
    name: 'forbidden',
    component: () => import('./ForbiddenPage.vue'),
    meta: { title: 'shell.forbidden.title', texts: ['access'] },
  },
  {
    path: '/server-error',
    name: 'server-error',
    component: () => import('./ServerErrorPage.vue'),
    meta: { public: true, plain: true, title: 'shell.serverError.title' },
  },
  {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('./NotFoundPage.vue'),
    meta: { public: true, plain: true, title: 'shell.notFound.title', texts: ['access'] },
  },
]
