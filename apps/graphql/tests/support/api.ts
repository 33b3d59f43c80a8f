/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads what its own query asked for */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { readEnvironment } from '../../src/environment.ts'
import { TestClock } from '../../src/platform/clock.ts'
import { createServer } from '../../src/server.ts'
import { createServices, type Services } from '../../src/services.ts'
import { createTestDatabase, type Filling, type TestDatabase } from './database.ts'
import { guardedLog } from './log-guard.ts'

export interface Answer {
  status: number
  data: any
  errors: {
    message: string
    path?: string[]
    extensions: { code: string; facts?: any; fields?: any; requestId?: string }
  }[]
  /** The code of the first error. */
  code: string | undefined
}

/** Someone at a browser of their own, or nobody in particular. */
export class Caller {
  readonly #server: FastifyInstance
  readonly #passFactor: (accountId: string) => Promise<void>
  /** The cookie that the browser keeps, `name=value`. */
  cookie: string | undefined
  /** The one of a visitor's device. */
  device: string | undefined
  /** Where it calls from. */
  address = '127.0.0.1'

  constructor(server: FastifyInstance, passFactor: (accountId: string) => Promise<void>) {
    this.#server = server
    this.#passFactor = passFactor
  }

  async query(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.#server.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: this.address,
      headers: { host: 'localhost', cookie: [this.cookie, this.device].filter(Boolean).join('; ') },
      payload: { query, variables },
    })
    for (const { name, value } of response.cookies) {
      const kept = name.includes('visitor') ? 'device' : 'cookie'
      this[kept] = value ? `${name}=${value}` : undefined
    }
    const body = response.json<{ data?: unknown; errors?: Answer['errors'] }>()
    const errors = body.errors ?? []
    return { status: response.statusCode, data: body.data ?? null, errors, code: errors[0]?.extensions.code }
  }

  /** Like `query`, for what has to work. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const answer = await this.query(query, variables)
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors))
    return answer.data
  }

  /** Signs in, past a second factor where one is due; what that asks for has a story of its own. */
  async signIn(mobile: string, password: string): Promise<Answer> {
    const answer = await this.signInOnly(mobile, password)
    const viewer = answer.data?.signIn?.viewer
    if (['TO_ENROL', 'TO_PASS'].includes(viewer?.secondFactor)) {
      await this.#passFactor(Buffer.from(viewer.user.id, 'base64url').toString().split(':')[1]!)
    }
    return answer
  }

  /** The first step of signing in. */
  async signInOnly(mobile: string, password: string): Promise<Answer> {
    return this.query(
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { secondFactor user { id name } } } }',
      { input: { mobile, password } },
    )
  }
}

export interface TestApi {
  services: Services
  server: FastifyInstance
  clock: TestClock
  database: TestDatabase
  /** Every statement since the last `statements.splice(0)`. */
  statements: string[]
  /** A visitor. */
  caller(): Caller
  runJob(name: string): Promise<void>
  close(): Promise<void>
}

/** The real server on a database, empty or filled, and a directory of files of its own. */
export async function startApi(settings: Record<string, string> = {}, filling?: Filling): Promise<TestApi> {
  const database = await createTestDatabase(filling)
  const directory = await mkdtemp(join(tmpdir(), 'youlin-test-'))
  const clock = new TestClock()
  const statements: string[] = []
  const { log, expectNoLeaks } = guardedLog()
  const services = await createServices({
    environment: readEnvironment({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATA_DIR: directory,
      ...settings,
    }),
    log,
    appUrl: database.url,
    clock,
    poolSize: 5,
    onStatement(sql) {
      // Which connection carries which district already is chance.
      if (!sql.includes('set_config')) statements.push(sql)
    },
  })
  const server = await createServer(services)
  return {
    services,
    server,
    clock,
    database,
    statements,
    caller: () => new Caller(server, (accountId) => passFactor(services, accountId)),
    runJob: (name) => services.jobs.runJob(name),
    async close() {
      await server.close()
      await services.orm.close()
      await database.drop()
      await rm(directory, { recursive: true, force: true })
      expectNoLeaks()
    },
  }
}

/** As if the account had its second factor and had just given a code. */
async function passFactor({ orm, clock }: Services, accountId: string) {
  const connection = orm.em.fork().getConnection()
  const at = clock.now()
  await connection.execute(
    `insert into second_factor (account_id, secret, enrolled_at) values (?, '\\x00', ?) on conflict do nothing`,
    [accountId, at],
  )
  await connection.execute('update session set factor_passed_at = ? where account_id = ?', [at, accountId])
}
/* eslint-enable @typescript-eslint/no-explicit-any */
