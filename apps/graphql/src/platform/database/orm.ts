import { type EntitySchema, MikroORM, type Options, UnderscoreNamingStrategy } from '@mikro-orm/postgresql'
import { Migrator } from '@mikro-orm/migrations'
import pg, { type Pool } from 'pg'
import type { DatabaseConnection } from 'kysely'
import { migrations } from '../../migrations/index.ts'
import { carryReach } from './district-context.ts'
import { prepareReads } from './prepared-statements.ts'

export interface DatabaseOptions {
  url: string
  entities: EntitySchema[]
  poolSize?: number
  /** Receives each statement; for tests that count them. */
  onStatement?: (sql: string) => void
}

/** The entity manager's set-up for the role that serves: each connection carries the district. */
export function databaseConfig({ url, entities, poolSize = 10, onStatement }: DatabaseOptions): Options {
  return {
    clientUrl: url,
    entities,
    namingStrategy: UnderscoreNamingStrategy,
    pool: { min: 0, max: poolSize },
    forceUtcTimezone: true,
    onQuery: lockNoKeys,
    discovery: { warnWhenNoEntities: false },
    driverOptions: {
      options: '-c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000',
      // A burst of claims waits its turn as long as a statement may.
      connectionTimeoutMillis: 15_000,
      onPoolCreated(pool: Pool) {
        readTimesAsDates(pool)
        if (onStatement) watchStatements(pool, onStatement)
        pool.on('connect', prepareReads)
      },
    },
    onReserveConnection: (connection) => carryReach(connection as DatabaseConnection),
  }
}

export function openDatabase(options: DatabaseOptions): Promise<MikroORM> {
  return MikroORM.init(databaseConfig(options))
}

/** The set-up for the owner's role, which migrates and does nothing else. */
export function ownerConfig(url: string): Options {
  return {
    clientUrl: url,
    entities: [],
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 2 },
    logger: () => {},
    // A migration that waits for a lock makes everybody behind it wait.
    driverOptions: { options: '-c lock_timeout=5000' },
    migrations: { migrationsList: migrations, snapshot: false, transactional: true, allOrNothing: false },
  }
}

/**
 * Who locks a row to change it changes no key of it, so that others may go on to refer to it: MikroORM's
 * `for update` would make each of them wait, and now and then for each other.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS
 */
function lockNoKeys(statement: string): string {
  return statement.replace(/ for update(?= skip locked$|$)/, ' for no key update')
}

/** MikroORM keeps times as text; plain rows are wanted with dates, and counts as numbers. */
function readTimesAsDates(pool: Pool) {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)
  types.setTypeParser(pg.types.builtins.INT8, Number)
  types.setTypeParser(pg.types.builtins.NUMERIC, Number)
  Object.assign(pool.options, { types })
}

function watchStatements(pool: Pool, onStatement: (sql: string) => void) {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    const watched = (statement: string | { text: string }, ...rest: unknown[]) => {
      onStatement(typeof statement === 'string' ? statement : statement.text)
      return query(statement, ...rest)
    }
    Object.assign(client, { query: watched })
  })
}
