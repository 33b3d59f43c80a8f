import { ChangeSource, type Role, type ScopeKind } from '@youlin/schema'
import { foundDistrict, giveRole, openAccount } from '../../src/modules/identity/index.ts'
import { inDistrict } from '../../src/platform/database/district-context.ts'
import { inTransaction, type Work } from '../../src/platform/work.ts'
import type { Caller, TestApi } from './api.ts'

/** The password of everybody in a story. */
export const password = 'spring-garden-lane'

let people = 0

/** A mobile number that nobody has yet. */
export const freshMobile = (): string => `138${String(10_000_000 + ++people).padStart(8, '0')}`

export interface Person {
  accountId: string
  mobile: string
  name: string
  /** Signed in, acting in the role that the story gave. */
  api: Caller
}

export interface StoryDistrict {
  id: string
  code: string
  name: string
  admin: Person
  /** Somebody with a role on a scope. */
  person(role: Role, scopeKind: ScopeKind, scopeId: string, name?: string): Promise<Person>
  /** Runs a use case in the district, as the system does. */
  work<T>(run: (work: Work) => Promise<T>): Promise<T>
}

/** Begins a story: a district with its administrator. Modules continue it in `story/<module>.ts`. */
export async function createDistrict(api: TestApi, name = '江岸区', code = '420102'): Promise<StoryDistrict> {
  const mobile = freshMobile()
  const adminName = `${name}管理员`
  const founded = await foundDistrict(systemWork(api), {
    code,
    name,
    city: '武汉市',
    adminMobile: mobile,
    adminName,
    adminPassword: password,
  })
  const id = founded.districtId
  const work: StoryDistrict['work'] = (run) => inDistrict(id, () => inTransaction(systemWork(api), run))
  return {
    id,
    code,
    name,
    work,
    admin: await signedIn(api, mobile, adminName),
    async person(role, scopeKind, scopeId, personName = `${role} ${people}`) {
      const own = freshMobile()
      await work(async (inner) => {
        const { account } = await openAccount(inner, { mobile: own, name: personName, password })
        await giveRole(inner, { userId: account.id, role, scopeKind, scopeId })
      })
      return signedIn(api, own, personName)
    },
  }
}

async function signedIn(api: TestApi, mobile: string, name: string): Promise<Person> {
  const caller = api.caller()
  const { code } = await caller.signIn(mobile, password)
  if (code) throw new Error(`${name} cannot sign in: ${code}`)
  const { viewer } = await caller.ask('{ viewer { user { id } } }')
  const accountId = Buffer.from(viewer.user.id, 'base64url').toString().split(':')[1]!
  return { accountId, mobile, name, api: caller }
}

function systemWork({ services: { orm, clock, events } }: TestApi): Work {
  return { em: orm.em.fork(), clock, events, viewer: null, source: ChangeSource.SYSTEM, requestId: null }
}
