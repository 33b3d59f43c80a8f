import type { Environment } from '../environment.ts'
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
  /** The session's secret, as the browser sends it. */
  sessionToken: string | undefined
  /** The device of a visitor who rates, as its browser sends it: a random id, for nothing else. */
  visitorDevice: string | undefined
  /** Gives a visitor's browser its id. */
  keepVisitorDevice(id: string): void
  /** Gives the browser another secret, or takes it away. */
  keepSessionToken(token: string | null): void
}
