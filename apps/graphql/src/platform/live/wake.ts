/** Calls that come while nobody waits count as one, so that whoever is slow is woken once. */
export class Wake {
  readonly #onClosed: () => void
  #called = false
  #closed = false
  #waiting: ((called: boolean) => void) | undefined

  constructor(onClosed: () => void) {
    this.#onClosed = onClosed
  }

  call(): void {
    if (this.#closed) return
    if (!this.#waiting) this.#called = true
    this.#answer(true)
  }

  /** Waits for the next call; false once it is closed. */
  next(): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false)
    if (this.#called) {
      this.#called = false
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      this.#waiting = resolve
    })
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#answer(false)
    this.#onClosed()
  }

  #answer(called: boolean) {
    this.#waiting?.(called)
    this.#waiting = undefined
  }
}
