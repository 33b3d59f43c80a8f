import type { MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { Environment } from './environment.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { openDatabase } from './platform/database/orm.ts'
import { EventBus } from './platform/events.ts'
import { JobRunner } from './platform/jobs.ts'
import { Live } from './platform/live/live.ts'
import { entities, jobs, listeners } from './schema.ts'

/** What lives as long as the process. */
export interface Services {
  environment: Environment
  log: Logger
  orm: MikroORM
  clock: Clock
  events: EventBus
  jobs: JobRunner
  live: Live
}

export interface ServiceOptions {
  environment: Environment
  log: Logger
  /** The connection of the role that serves. */
  appUrl: string
  clock?: Clock
  poolSize?: number
  onStatement?: (sql: string) => void
}

export async function createServices(options: ServiceOptions): Promise<Services> {
  const { environment, log, appUrl, clock = systemClock, poolSize, onStatement } = options
  const orm = await openDatabase({ url: appUrl, entities, poolSize, onStatement })
  const onFailure = (name: string, error: unknown) => log.error({ err: error, name }, 'a job failed')
  const events = new EventBus(listeners, onFailure)
  const live = new Live({
    url: appUrl,
    onFailure: (error) => log.warn({ err: error }, 'listening was cut off'),
  })
  return {
    environment,
    log,
    orm,
    clock,
    events,
    jobs: new JobRunner({ orm, environment, clock, events, jobs, live, onFailure }),
    live,
  }
}
