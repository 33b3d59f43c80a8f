import type { LiveChannel } from './channels.ts'
import { ListeningClient } from './listening-client.ts'
import { Wake } from './wake.ts'

/** What was told; null after a gap, in which anything may have been. */
type Told = (key: string | null) => void

export interface LiveOptions {
  url: string
  onFailure: (error: unknown) => void
}

/** What happens on other connections and in other processes, through one connection of this process that listens. */
export class Live {
  readonly #byKey = new Map<string, Set<Told>>()
  readonly #client: ListeningClient

  constructor({ url, onFailure }: LiveOptions) {
    this.#client = new ListeningClient({
      url,
      onFailure,
      onTold: (channel, payload) => {
        const key = payload.split(' ')[0]!
        for (const told of this.#watching(`${channel} ${key}`, `${channel} `)) told(key)
      },
      // Whatever was told while nobody listened: everybody looks for themselves.
      onConnected: () => {
        for (const told of this.#watching(...this.#byKey.keys())) told(null)
      },
    })
  }

  /** Calls back when a channel tells of this key, or of any without one, and after each gap; answers how to stop. */
  watch(channel: LiveChannel, key: string, told: Told): () => void {
    const name = `${channel} ${key}`
    const watching = this.#byKey.get(name) ?? new Set()
    this.#byKey.set(name, watching.add(told))
    this.#client.start()
    return () => {
      watching.delete(told)
      if (watching.size === 0 && this.#byKey.get(name) === watching) this.#byKey.delete(name)
    }
  }

  /** Something that can be waited for again and again, without holding anything but memory. */
  wake(channel: LiveChannel, key: string): Wake {
    const wake: Wake = new Wake(() => stop())
    const stop = this.watch(channel, key, () => wake.call())
    return wake
  }

  stop(): Promise<void> {
    return this.#client.stop()
  }

  /** A copy, since whoever is told may stop watching. */
  #watching(...names: string[]): Told[] {
    return names.flatMap((name) => [...(this.#byKey.get(name) ?? [])])
  }
}
