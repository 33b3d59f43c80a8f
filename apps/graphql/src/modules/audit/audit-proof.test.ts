import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'

let api: TestApi
/** Signed in as the role that serves, and as the owner, who may look at everything. */
let serving: pg.Client
let owner: pg.Client

beforeAll(async () => {
  api = await startApi()
  const district = await createDistrict(api)
  serving = new pg.Client(api.database.url)
  owner = await api.database.owner()
  await serving.connect()
  await serving.query(`select set_config('app.district_id', $1, false)`, [district.id])
})
afterAll(async () => {
  await serving?.end()
  await api?.close()
})

const refused = [
  `update audit_log set actor_name = ''`,
  'delete from audit_log',
  'truncate audit_log',
  'truncate district cascade',
  'alter table audit_log disable trigger all',
  'alter table audit_log no force row level security',
  'alter table audit_log add column note text',
  'drop trigger audit_log_no_change on audit_log',
  'create or replace function audit_log_is_append_only() returns trigger language plpgsql as $$ begin return old; end $$',
  'create rule quiet as on insert to audit_log do instead nothing',
  'drop policy audit_log_district on audit_log',
  'drop table audit_log',
  'grant update on audit_log to youlin_app',
  `set session_replication_role = 'replica'`,
  'set role postgres',
  'lock table audit_log in access exclusive mode',
  `merge into audit_log using (select 1) as one on true when matched then delete`,
]

it.each(refused)('refuses the role that serves: %s', async (statement) => {
  const before = await owner.query('select * from audit_log order by id')
  expect(before.rowCount).toBeGreaterThan(0)
  await serving.query('begin')
  // Some are refused with a warning alone: then they changed nothing.
  const answer = await serving.query(statement).catch((error: { code: string }) => error)
  await serving.query('rollback')
  if (statement.startsWith('grant')) expect(await grantsOn('audit_log')).toEqual(['INSERT', 'SELECT'])
  else expect(answer, statement).toMatchObject({ code: expect.stringMatching(/^(42501|42704)$/) })
  expect((await owner.query('select * from audit_log order by id')).rows).toEqual(before.rows)
})

async function grantsOn(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ privilege: string }>(
    `select distinct privilege_type as privilege from information_schema.column_privileges
      where table_name = $1 and grantee in ('youlin_app', 'PUBLIC')
     union select privilege_type from information_schema.table_privileges
      where table_name = $1 and grantee in ('youlin_app', 'PUBLIC') order by 1`,
    [table],
  )
  return rows.map(({ privilege }) => privilege)
}

/**
 * Every mutation, job and listener reaches the database as this role: with nothing but these rights, whatever it
 * does, it reads the log and adds to it.
 */
it('leaves whoever serves no way round: no other right, no role above, no function or key that writes for it', async () => {
  expect(await grantsOn('audit_log')).toEqual(['INSERT', 'SELECT'])
  const { rows: roles } = await owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships,
        (select count(*)::int from pg_class where relowner = pg_roles.oid and relname = 'audit_log') as owned
      from pg_roles where rolname = 'youlin_app'`,
  )
  const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, memberships: 0, owned: 0 }
  expect(roles).toEqual([none])
  const { rows: functions } = await owner.query(
    `select proname from pg_proc where prosecdef and prosrc ilike '%audit_log%'`,
  )
  expect(functions).toEqual([])
  const { rows: keys } = await owner.query(
    `select conname from pg_constraint
      where conrelid = 'audit_log'::regclass and contype = 'f' and (confdeltype <> 'a' or confupdtype <> 'a')`,
  )
  expect(keys).toEqual([])
  const { rows: triggers } = await owner.query(
    `select tgname from pg_trigger
      where tgrelid = 'audit_log'::regclass and not tgisinternal and tgenabled = 'O' order by 1`,
  )
  expect(triggers.map(({ tgname }) => tgname)).toEqual(['audit_log_no_change', 'audit_log_no_truncate'])
})
