import { describe, expect, it, vi } from 'vitest'
import { computed, shallowRef } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'
import type { Role, SecondFactorState } from '@youlin/schema'
import type { Session, Viewer } from '../session/session.ts'
import { admit, safeReturn } from './guard.ts'

function sessionOf(
  role: Role | null,
  options: { change?: boolean; factor?: SecondFactorState; nobody?: boolean } = {},
): Session {
  const user = { passwordChangeRequired: options.change ?? false }
  const viewer = shallowRef(
    options.nobody ? null : ({ user, secondFactor: options.factor ?? 'NOT_NEEDED' } as Viewer),
  )
  return { viewer, role: computed(() => role), end: vi.fn() } as unknown as Session
}

function page(meta: RouteLocationNormalized['meta'] = {}, name = 'offers') {
  return { name, meta, fullPath: '/offers?q=x' } as RouteLocationNormalized
}

const back = { return: '/offers?q=x' }

describe('The guard', () => {
  it('brings a visitor to the sign-in page and remembers the place', async () => {
    const visitor = sessionOf(null, { nobody: true })
    expect(await admit(page(), visitor, 'ADMIN')).toEqual({ name: 'sign-in', query: back })
    expect(await admit(page({ public: true }), visitor, 'ADMIN')).toBe(true)
  })

  it('wants a one-time password changed before anything else', async () => {
    const session = sessionOf('DISTRICT_ADMIN', { change: true })
    expect(await admit(page(), session, 'ADMIN')).toEqual({ name: 'password', query: back })
    expect(await admit(page({}, 'password'), session, 'ADMIN')).toBe(true)
  })

  it('wants a code of the second factor, or the factor itself, before any page', async () => {
    for (const factor of ['TO_ENROL', 'TO_PASS'] as const) {
      const session = sessionOf('DISTRICT_ADMIN', { factor })
      expect(await admit(page(), session, 'ADMIN')).toEqual({ name: 'second-factor', query: back })
      expect(await admit(page({}, 'second-factor'), session, 'ADMIN')).toBe(true)
      expect(await admit(page({}, 'roles'), session, 'ADMIN')).toBe(true)
    }
    expect(await admit(page(), sessionOf('DISTRICT_ADMIN', { factor: 'PASSED' }), 'ADMIN')).toBe(true)
  })

  it('asks for a role where none of this app is acted in', async () => {
    expect(await admit(page(), sessionOf(null), 'ADMIN')).toEqual({ name: 'roles', query: back })
    expect(await admit(page(), sessionOf('ENTERPRISE_REP'), 'ADMIN')).toEqual({ name: 'roles', query: back })
  })

  it('answers 403 to the wrong role and opens for the right one', async () => {
    const meta = { roles: ['DISTRICT_ADMIN', 'AUDITOR'] } as const
    expect(await admit(page(meta), sessionOf('STREET_STAFF'), 'ADMIN')).toEqual({
      name: 'forbidden',
      query: back,
    })
    expect(await admit(page(meta), sessionOf('AUDITOR'), 'ADMIN')).toBe(true)
  })

  it('says that the server is away instead of asking to sign in', async () => {
    const session = {
      ...sessionOf(null),
      viewer: shallowRef(undefined),
      load: () => Promise.reject(new TypeError()),
    }
    expect(await admit(page(), session as unknown as Session, 'ADMIN')).toEqual({
      name: 'server-error',
      query: back,
    })
  })

  it('comes back to places of this app only', () => {
    expect(safeReturn('/offers?q=x')).toBe('/offers?q=x')
    for (const bad of ['//evil.example', 'https://evil.example', '/\\evil.example', undefined]) {
      expect(safeReturn(bad)).toBe('/')
    }
  })
})
