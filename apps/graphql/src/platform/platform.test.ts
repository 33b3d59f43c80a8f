import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ErrorCode, RecordKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../tests/support/story.ts'
import { buildSchema } from '../schema.ts'
import { rootFieldRules } from './authorization.ts'
import { currentDistrict, inDistrict, withReach } from './database/district-context.ts'
import { rows } from './database/rows.ts'
import { afterCommitOf, defineEvent, EventBus } from './events.ts'
import { globalId, localId } from './global-id.ts'
import { v7 } from './ids.ts'
import { outboxJob } from './outbox.ts'
import { transition } from './transitions.ts'

let api: TestApi
let here: StoryDistrict
let there: StoryDistrict

beforeAll(async () => {
  api = await startApi()
  here = await createDistrict(api)
  there = await createDistrict(api, '武昌区', '420106')
})
afterAll(() => api?.close())

interface Tables {
  district: { id: string; name: string }
  outbox: { id: string; name: string; attempts: number }
  timeline: { recordId: string; action: string; fromState: string; toState: string }
}
const read = () => rows<Tables>(api.services.orm.em.fork())

describe('root fields', () => {
  it('all name their rule', () => {
    const without = [...rootFieldRules(buildSchema())].filter(([, rules]) => !rules?.length)
    expect(without).toEqual([])
  })
})

describe('a district', () => {
  it('sees its own rows alone, over few connections and in any order', async () => {
    const seen = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const district = [here, there, undefined][n % 3]
        const names = await withReach({ districtId: district?.id ?? '' }, () =>
          read().selectFrom('district').select('name').execute(),
        )
        return [names.map((row) => row.name), district ? [district.name] : []]
      }),
    )
    for (const [found, wanted] of seen) expect(found).toEqual(wanted)
  })

  it('stays the same on a connection whose transaction failed', async () => {
    for (let round = 0; round < 10; round++) {
      await expect(
        there.work(async ({ em }) => {
          await rows<Tables>(em).selectFrom('district').select('name').execute()
          throw new Error('taken back')
        }),
      ).rejects.toThrow('taken back')
      const found = await inDistrict(here.id, () => read().selectFrom('district').select('name').execute())
      expect(found).toEqual([{ name: here.name }])
    }
    expect(currentDistrict()).toBe('')
  })

  it('is forced on every table that carries one, and the serving role owns nothing', async () => {
    const owner = await api.database.owner()
    const loose = await owner.query(`select relname from pg_class join pg_attribute on attrelid = pg_class.oid
      where attname = 'district_id' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`)
    const owned = await owner.query(`select relname from pg_class join pg_roles on pg_roles.oid = relowner
      where rolname = 'youlin_app'`)
    const role = await owner.query(`select rolsuper, rolbypassrls from pg_roles where rolname = 'youlin_app'`)
    expect(loose.rows).toEqual([])
    expect(owned.rows).toEqual([])
    expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false }])
  })

  it('shows a raw session without one no row of any such table', async () => {
    const raw = new pg.Client(api.database.url)
    await raw.connect()
    const tables = await raw.query(`select relname from pg_class join pg_attribute on attrelid = pg_class.oid
      where attname = 'district_id' and relkind = 'r'`)
    for (const { relname } of tables.rows as { relname: string }[]) {
      expect((await raw.query(`select count(*)::int as n from ${relname}`)).rows, relname).toEqual([{ n: 0 }])
    }
    await raw.end()
    expect(tables.rowCount).toBeGreaterThan(8)
  })
})

describe('a step of a record', () => {
  const life = { kind: RecordKind.NEED, transitions: { OPEN: ['MET'], MET: [] } as const }

  it('stands on the timeline and in the audit log, which nobody alters', async () => {
    const need: { id: string; status: 'OPEN' | 'MET' } = { id: v7(), status: 'OPEN' }
    await here.work((work) => transition(work, life, need, 'MET', { action: 'meetNeed', recordName: '需求' }))
    expect(need.status).toBe('MET')
    const steps = await inDistrict(here.id, () =>
      read()
        .selectFrom('timeline')
        .select(['action', 'fromState', 'toState'])
        .where('recordId', '=', need.id)
        .execute(),
    )
    expect(steps).toEqual([{ action: 'meetNeed', fromState: 'OPEN', toState: 'MET' }])

    const raw = new pg.Client(api.database.url)
    await raw.connect()
    const change = raw.query(`update audit_log set reason = 'x'`)
    await expect(change).rejects.toThrow('permission denied')
    await raw.end()
    const owner = await api.database.owner()
    await expect(owner.query('delete from audit_log')).rejects.toThrow('only added to')
    await expect(owner.query('truncate audit_log')).rejects.toThrow('only added to')
  })

  it('is refused with what is allowed, and nothing is written', async () => {
    const need: { id: string; status: 'OPEN' | 'MET' } = { id: v7(), status: 'MET' }
    const refused = here.work((work) => transition(work, life, need, 'OPEN', { action: 'x', recordName: '' }))
    await expect(refused).rejects.toMatchObject({
      code: ErrorCode.INVALID_TRANSITION,
      extensions: { facts: { from: 'MET', to: 'OPEN', allowed: [] } },
    })
  })
})

describe('the outbox', () => {
  const happened = defineEvent<{ what: string }>('SomethingHappened')

  it('delivers once, in the district, after the commit, and again after a failure', async () => {
    const told: string[] = []
    let failures = 1
    const listener = afterCommitOf(happened, async (_work, { what }) => {
      if (failures-- > 0) throw new Error('not now')
      told.push(`${what} in ${currentDistrict()}`)
    })
    const events = new EventBus([listener], () => {})
    const run = () =>
      inDistrict(here.id, () =>
        outboxJob.run(
          {
            em: api.services.orm.em.fork(),
            clock: api.clock,
            events,
            viewer: null,
            source: 'SYSTEM',
            requestId: null,
          },
          api.services.environment,
        ),
      )
    const taken = here.work(async (work) => {
      await events.publish(work, happened, { what: 'never' })
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
    await here.work((work) => events.publish(work, happened, { what: 'this' }))
    await run()
    expect(told).toEqual([])
    api.clock.advance(2_000)
    await Promise.all([run(), run(), run()])
    expect(told).toEqual([`this in ${here.id}`])
    expect(await inDistrict(here.id, () => read().selectFrom('outbox').select('id').execute())).toEqual([])
  })
})

describe('an id', () => {
  it('is of its type or refused with the path', () => {
    const id = v7()
    expect(localId(globalId('Offer', id), 'Offer', 'offerId')).toBe(id)
    for (const wrong of [globalId('Claim', id), id, '', 'T2ZmZXI6MQ']) {
      expect(() => localId(wrong, 'Offer', 'offerId')).toThrow(
        expect.objectContaining({ extensions: { code: 'INVALID_INPUT', fields: { offerId: 'NOT_AN_ID' } } }),
      )
    }
  })
})

describe('a page', () => {
  it('goes on where the one before ended, with its limits and a count', async () => {
    const query = `query ($after: String) { roleGrants(first: 1, after: $after) {
      edges { cursor } pageInfo { hasNextPage endCursor } totalCount } }`
    const first = (await here.admin.api.ask(query)).roleGrants
    expect(first).toMatchObject({ pageInfo: { hasNextPage: false }, totalCount: 1 })
    const second = (await here.admin.api.ask(query, { after: first.pageInfo.endCursor })).roleGrants
    expect(second.edges).toEqual([])
    const wrong = await here.admin.api.query(query, { after: 'no cursor' })
    expect(wrong.errors[0]!.extensions.fields).toEqual({ after: 'MALFORMED' })
    const large = await here.admin.api.query('{ roleGrants(first: 101) { totalCount } }')
    expect(large.errors[0]!.extensions.fields).toEqual({ first: 'TOO_LARGE' })
  })
})
