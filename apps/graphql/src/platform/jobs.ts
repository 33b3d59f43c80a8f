import type { MikroORM } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { ChangeSource } from '@youlin/schema'
import type { Clock } from './clock.ts'
import { inDistrict } from './database/district-context.ts'
import { rows } from './database/rows.ts'
import type { EventBus } from './events.ts'
import type { Work } from './work.ts'

/** Work that comes round by itself, once for each district and in its context. */
export interface Job {
  name: string
  everySeconds: number
  run(work: Work): Promise<void>
}

export interface JobRunnerOptions {
  orm: MikroORM
  clock: Clock
  events: EventBus
  jobs: readonly Job[]
  onFailure: (job: string, error: unknown) => void
}

const schema = 'pgboss'

export class JobRunner {
  readonly #options: JobRunnerOptions
  readonly #timers: NodeJS.Timeout[] = []
  #boss: PgBoss | undefined

  constructor(options: JobRunnerOptions) {
    this.#options = options
  }

  /** Runs one job now; one district's failure does not keep the others from theirs. */
  async runJob(name: string): Promise<void> {
    const { jobs, orm, clock, events, onFailure } = this.#options
    const job = jobs.find((candidate) => candidate.name === name)
    if (!job) throw new Error(`There is no job ${name}.`)
    for (const districtId of await this.#districtIds()) {
      await inDistrict(districtId, () =>
        job.run({
          em: orm.em.fork(),
          clock,
          events,
          viewer: null,
          source: ChangeSource.SYSTEM,
          requestId: null,
        }),
      ).catch((error: unknown) => onFailure(name, error))
    }
  }

  /** Every process asks for each job when its time comes; the queue keeps one of the requests. */
  async start(appUrl: string): Promise<void> {
    const { jobs, onFailure } = this.#options
    const boss = new PgBoss({ connectionString: appUrl, schema, migrate: false, schedule: false, max: 3 })
    boss.on('error', (error) => onFailure('queue', error))
    await boss.start()
    this.#boss = boss
    for (const { name, everySeconds } of jobs) {
      await boss.work(name, { pollingIntervalSeconds: Math.min(everySeconds, 10) }, () => this.runJob(name))
      const ask = () =>
        boss
          .send(name, null, { singletonSeconds: everySeconds, expireInSeconds: 600, retryLimit: 0 })
          .catch((error: unknown) => onFailure(name, error))
      void ask()
      this.#timers.push(setInterval(ask, everySeconds * 1_000))
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    await this.#boss?.stop({ graceful: true, timeout: 10_000 })
  }

  async #districtIds(): Promise<string[]> {
    const result = await sql<{ id: string }>`select district_ids() as id`.execute(
      rows(this.#options.orm.em.fork()),
    )
    return result.rows.map((row) => row.id)
  }
}

/** Makes the queue's own tables and a queue for each job, as the owner. */
export async function prepareQueue(ownerUrl: string, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, schedule: false, supervise: false, max: 1 })
  await boss.start()
  for (const { name } of jobs) await boss.createQueue(name, { policy: 'short', deleteAfterSeconds: 3_600 })
  await boss.stop({ graceful: false })
}

/** What the serving role needs to use the queue without owning it. */
export const queueGrants = (role: string): string => `
  grant usage on schema ${schema} to ${role};
  grant select, insert, update, delete on all tables in schema ${schema} to ${role};
  grant execute on all functions in schema ${schema} to ${role};`
