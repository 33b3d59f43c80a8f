import pg from 'pg'
import { LiveChannel } from './channels.ts'

const shortestWait = 100
const longestWait = 5_000
/** Milliseconds between looks whether the connection still answers; a broken line may say nothing for hours. */
const lookEvery = 15_000

export interface ListeningOptions {
  url: string
  onTold: (channel: LiveChannel, payload: string) => void
  /** After each time that it began to listen. */
  onConnected: () => void
  onFailure: (error: unknown) => void
}

/** The one connection of a process that LISTENs; it comes back by itself. */
export class ListeningClient {
  readonly #options: ListeningOptions
  #client: pg.Client | undefined
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #attempt: Promise<void> | undefined
  #stopped = false

  constructor(options: ListeningOptions) {
    this.#options = options
  }

  /** May be called again. */
  start(): void {
    this.#attempt ??= this.#connect()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    // A client that is told to end while it connects never says that it has.
    await this.#attempt
    await this.#client?.end().catch(() => undefined)
  }

  async #connect() {
    const { url, onTold, onConnected, onFailure } = this.#options
    const client = new pg.Client({
      connectionString: url,
      application_name: 'youlin live',
      keepAlive: true,
      connectionTimeoutMillis: longestWait,
      query_timeout: longestWait,
    })
    this.#client = client
    const lost = (error?: unknown) => {
      if (this.#client !== client) return
      this.#client = undefined
      client.end().catch(() => undefined)
      if (this.#stopped) return
      if (error) onFailure(error)
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => (this.#attempt = this.#connect()), waitAfter(this.#failures++))
    }
    client.on('error', lost)
    client.on('end', () => lost())
    client.on('notification', ({ channel, payload }) => onTold(channel as LiveChannel, payload ?? ''))
    try {
      await client.connect()
      await client.query(
        Object.values(LiveChannel)
          .map((channel) => `listen ${channel}`)
          .join(';'),
      )
      if (this.#stopped) return
      this.#failures = 0
      this.#lookAgain(client, lost)
      onConnected()
    } catch (error) {
      lost(error)
    }
  }

  #lookAgain(client: pg.Client, lost: (error: unknown) => void) {
    this.#timer = setTimeout(() => {
      client.query('select 1').then(() => {
        if (this.#client === client && !this.#stopped) this.#lookAgain(client, lost)
      }, lost)
    }, lookEvery)
    this.#timer.unref()
  }
}

/** Twice as long after each failure. */
const waitAfter = (failures: number) => Math.min(longestWait, shortestWait * 2 ** failures)
