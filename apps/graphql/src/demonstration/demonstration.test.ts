import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isMobileNumber, Limits } from '@youlin/schema'
import { startApi, type TestApi } from '../../tests/support/api.ts'
import { demonstration } from '../../tests/support/demonstration.ts'
import { accountLines, type DemonstrationAccount } from './accounts.ts'
import { fillsWithin } from './filled.testing.ts'
import { demonstrate } from './index.ts'

const tables = {
  street: 'select code, name, official_order, latitude, longitude from street order by code',
  community: `select community.code, community.name, street.code as street
    from community join street on street.id = street_id order by community.code`,
  compound: `select compound.name, address, community.name as community, compound.official_order, households,
      residents, older_share, children_share, dual_income_share, compound.latitude, compound.longitude,
      compound.is_demonstration
    from compound join community on community.id = community_id order by compound.name`,
  building: `select building.name, kind, address, street.name as street, community_id is not null as placed,
      building.latitude - street.latitude as north, building.longitude - street.longitude as east,
      building.is_demonstration
    from building join street on street.id = building.street_id order by building.name`,
  account: `select mobile, name, must_change_password, is_demonstration from user_account order by mobile`,
  grant: `select mobile, role, scope_kind from role_grant join user_account on user_account.id = user_id
    order by mobile, role`,
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of the queries above
type Content = Record<keyof typeof tables, Record<string, any>[]>

let api: TestApi
let accounts: readonly DemonstrationAccount[]
let content: Content

beforeAll(async () => {
  api = await startApi({ DEMO: 'true' }, demonstration)
  accounts = await demonstrate(api.services)
  content = await contentOf(api)
}, fillsWithin)
afterAll(() => api?.close())

describe('The demonstration district', () => {
  it('is a real district with invented, marked places', () => {
    const { street, community, compound, building } = content
    expect([street, community, compound, building].map((rows) => rows.length)).toEqual([17, 141, 300, 40])
    expect([...compound, ...building].every((row) => row.is_demonstration)).toBe(true)
    expect(new Set(compound.map((row) => row.community)).size).toBe(
      new Set(community.map((row) => row.name)).size,
    )
    for (const { north, east } of building) expect(Math.hypot(north, east)).toBeLessThan(0.01)
  })

  it('holds nothing that the forms would refuse', () => {
    for (const { name, address, households, residents, ...shares } of content.compound) {
      expect(name.length).toBeLessThanOrEqual(Limits.nameLength)
      expect(address.length).toBeLessThanOrEqual(Limits.addressLength)
      expect(households).toBeLessThanOrEqual(Limits.householdsMax)
      expect(residents).toBeGreaterThan(households)
      expect(shares.older_share + shares.children_share).toBeLessThan(1)
    }
    for (const { mobile } of content.account) expect(isMobileNumber(mobile)).toBe(true)
  })

  it('lets each printed account sign in with its password as it is', async () => {
    expect(content.account.every((row) => row.is_demonstration && !row.must_change_password)).toBe(true)
    for (const { mobile, password, grants } of accounts) {
      const caller = api.caller()
      expect((await caller.signIn(mobile, password)).code).toBeUndefined()
      const { viewer } = await caller.ask('{ viewer { grants { role } actingGrant { role } } }')
      expect(viewer.grants.map((grant: { role: string }) => grant.role).sort()).toEqual(
        grants.map(({ role }) => role).sort(),
      )
    }
  })

  it('prints an account a line: key, mobile number, password, description', () => {
    const [line] = accountLines(accounts)
    expect(line).toMatch(/^ {2}district-admin +13800000001 {2}Youlin-demo-1 +区级管理员，江岸区$/)
  })

  it('is in the README, account for account', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../../../README.md'), 'utf8')
    const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    for (const { mobile, password, name, description } of accounts)
      expect(rows.find((cells) => cells[1] === mobile)).toEqual(
        expect.arrayContaining([password, name, description]),
      )
  })

  it('is not filled twice', async () => {
    expect(await demonstrate(api.services)).toEqual(accounts)
    expect(await contentOf(api)).toEqual(content)
  })

  it('stays out of a database that nobody gave it, and out of production', async () => {
    const real = await startApi({ DATABASE_URL: 'postgres://somewhere/real' })
    expect(await demonstrate(real.services)).toEqual([])
    real.services.environment = {
      ...real.services.environment,
      DATABASE_URL: undefined,
      NODE_ENV: 'production',
    }
    expect(await demonstrate(real.services)).toEqual([])
    expect((await contentOf(real)).account).toEqual([])
    await real.close()
  })

  it('has accounts that production refuses without DEMO', async () => {
    const { environment } = api.services
    const { mobile, password } = accounts[0]!
    Object.assign(environment, { NODE_ENV: 'production', DEMO: false })
    expect((await api.caller().signIn(mobile, password)).code).toBe('DEMONSTRATION_ACCOUNT')
    environment.DEMO = true
    expect((await api.caller().signIn(mobile, password)).code).toBeUndefined()
    environment.NODE_ENV = 'test'
  })
})

async function contentOf({ database }: TestApi): Promise<Content> {
  const client = await database.owner()
  const content = {} as Content
  for (const [name, query] of Object.entries(tables))
    content[name as keyof Content] = (await client.query(query)).rows
  return content
}
