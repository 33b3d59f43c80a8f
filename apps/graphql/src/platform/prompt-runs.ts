/** Runs asked for while one of the same name goes on become one run after it. */
export class PromptRuns {
  readonly #running = new Map<string, Promise<void>>()
  readonly #again = new Set<string>()

  ask(name: string, run: () => Promise<void>): void {
    if (this.#running.has(name)) {
      this.#again.add(name)
      return
    }
    const running = run().finally(() => {
      this.#running.delete(name)
      if (this.#again.delete(name)) this.ask(name, run)
    })
    this.#running.set(name, running)
  }

  /** Waits for what has begun; nothing begins any more. */
  async finish(): Promise<void> {
    this.#again.clear()
    await Promise.allSettled(this.#running.values())
  }
}
