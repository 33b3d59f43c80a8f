import type { ChannelKind } from '@youlin/schema'

/** Something on its way out of the app. */
export interface Outgoing {
  /** The same for each attempt, by which a receiver knows a repetition. */
  key: string
  /** An address, a number or a robot's key. */
  to: string
  subject: string
  text: string
}

/** A way out of the app that the deployer has set up. */
export interface Channel {
  kind: ChannelKind
  /** Receivers drop what comes again under the same key, so an attempt of unknown fate may be repeated. */
  repeatable: boolean
  /** What may go out in a minute, together or, where each has a limit of its own, to one receiver. */
  perMinute: number
  limitedBy: 'channel' | 'receiver'
  /** @throws SendingError */
  send(outgoing: Outgoing): Promise<void>
}

/** Why something did not go out, in a word without anything personal. */
export class SendingError extends Error {
  readonly code: string
  /** Whether it certainly did not arrive. */
  readonly isSure: boolean
  /** Whether another attempt would end in the same way. */
  readonly isFinal: boolean

  constructor(code: string, { isSure, isFinal = false }: { isSure: boolean; isFinal?: boolean }) {
    super(code)
    this.code = code
    this.isSure = isSure
    this.isFinal = isFinal
  }
}
