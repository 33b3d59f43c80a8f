import type { MikroORM } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { ChangeSource } from '@youlin/schema'
import type { Environment } from '../environment.ts'
import type { Clock } from './clock.ts'
import { inDistrict } from './database/district-context.ts'
import { rows } from './database/rows.ts'
import type { EventBus } from './events.ts'
import type { LiveChannel } from './live/channels.ts'
import type { Live } from './live/live.ts'
import { PromptRuns } from './prompt-runs.ts'
import type { Work } from './work.ts'

/** Work that comes round by itself, once for each district and in its context. */
export interface Job {
  name: string
  everySeconds: number
  /** Run at once, besides, for a district that this channel tells of. */
  toldBy?: LiveChannel
  run(work: Work, environment: Environment): Promise<void>
}

export interface JobRunnerOptions {
  orm: MikroORM
  environment: Environment
  clock: Clock
  events: EventBus
  jobs: readonly Job[]
  live?: Live
  onFailure: (job: string, error: unknown) => void
}

const schema = 'pgboss'

export class JobRunner {
  readonly #options: JobRunnerOptions
  readonly #timers: NodeJS.Timeout[] = []
  readonly #watches: (() => void)[] = []
  readonly #prompt = new PromptRuns()
  #boss: PgBoss | undefined

  constructor(options: JobRunnerOptions) {
    this.#options = options
  }

  /** Runs one job now; one district's failure does not keep the others from theirs. */
  async runJob(name: string): Promise<void> {
    const job = this.#options.jobs.find((candidate) => candidate.name === name)
    if (!job) throw new Error(`There is no job ${name}.`)
    for (const districtId of await this.#districtIds()) await this.#runIn(districtId, job)
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
    for (const job of jobs) this.#runWhenTold(job)
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    for (const stop of this.#watches) stop()
    await this.#prompt.finish()
    await this.#boss?.stop({ graceful: true, timeout: 10_000 })
  }

  /** Without waiting for the clock; what is missed in a gap comes with its next round. */
  #runWhenTold(job: Job) {
    const { toldBy, name } = job
    const stop =
      toldBy &&
      this.#options.live?.watch(toldBy, '', (districtId) => {
        if (districtId) this.#prompt.ask(`${name} ${districtId}`, () => this.#runIn(districtId, job))
      })
    if (stop) this.#watches.push(stop)
  }

  async #runIn(districtId: string, job: Job): Promise<void> {
    const { orm, environment, clock, events, onFailure } = this.#options
    const work = () => ({ em: orm.em.fork(), clock, events, viewer: null, requestId: null })
    await inDistrict(districtId, () =>
      job.run({ ...work(), source: ChangeSource.SYSTEM }, environment),
    ).catch((error: unknown) => onFailure(job.name, error))
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
