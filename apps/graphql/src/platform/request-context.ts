import type { Environment } from '../environment.ts'
import type { Live } from './live/live.ts'
import type { Work } from './work.ts'

/** What a resolver gets as its context: one for each request. */
export interface RequestContext extends Work {
  requestId: string
  environment: Environment
  locale: 'zh-CN' | 'en'
  /** The caller's address, by trusted proxies only. */
  address: string
  /** What the browser calls itself, shortened; null when it does not say. */
  device: string | null
  /** The page asks by itself: no sign of a person, so it does not keep an idle session alive. */
  background: boolean
  /** The session's secret, as the browser sends it. */
  sessionToken: string | undefined
  /** The device of a visitor who rates, as its browser sends it: a random id, for nothing else. */
  visitorDevice: string | undefined
  /** Gives a visitor's browser its id. */
  keepVisitorDevice(id: string): void
  /** Gives the browser another secret, or takes it away. */
  keepSessionToken(token: string | null): void
}

/** What the root field of a subscription gets: it outlives the moment in which the session was looked at. */
export interface SubscriptionContext extends RequestContext {
  live: Live
  /** Whether session and role are still what they were; where they are not, the connection has been closed. */
  stillHolds(): Promise<boolean>
}
