import { createHash } from 'node:crypto'
import { CloseCode } from 'graphql-ws'
import type { FastifyRequest } from 'fastify'
import type { WebSocket } from '@fastify/websocket'
import { SecondFactorState } from '@youlin/schema'
import { contextOf } from './context.ts'
import { authenticate, hashOf } from './modules/identity/index.ts'
import { withReach } from './platform/database/district-context.ts'
import { LiveChannel } from './platform/live/channels.ts'
import type { RequestContext, SubscriptionContext } from './platform/request-context.ts'
import { factorState } from './platform/second-factor.ts'
import type { Services } from './services.ts'
import { readSession } from './session-cookie.ts'

/** Codes of RFC 6455: come again later. */
const tryAgainLater = 1013

interface Peer {
  socket: WebSocket
  request: FastifyRequest
}

/** Somebody at a socket: whom it belongs to, and its end as soon as their session or role is another. */
export class Subscriber {
  readonly #services: Services
  readonly #peer: Peer
  readonly #base: RequestContext
  #stops: (() => void)[] = []
  #missed = false

  /** Nobody's socket is closed. The session is looked at, and not kept alive by it. */
  static async of(services: Services, peer: Peer): Promise<Subscriber | undefined> {
    const { environment } = services
    const base = {
      ...contextOf(services, peer.request, { keepSessionToken: refuse, keepVisitorDevice: refuse }),
      sessionToken: readSession(peer.request, environment),
      background: true,
    }
    const subscriber = new Subscriber(services, peer, base)
    // Watched before it is looked at, so that nothing comes between.
    subscriber.#watch(LiveChannel.SESSION_CHANGED, sessionKey(base.sessionToken))
    base.viewer = await authenticate(base)
    const acting = base.viewer?.acting
    const open = peer.socket.readyState === peer.socket.OPEN
    if (open && acting && isWhole(base)) {
      subscriber.#watch(LiveChannel.GRANT_CHANGED, acting.grantId)
      if (!subscriber.#missed || (await subscriber.stillHolds())) return subscriber
    }
    subscriber.leave()
    peer.socket.close(CloseCode.Unauthorized, 'Unauthorized')
    return undefined
  }

  private constructor(services: Services, peer: Peer, base: RequestContext) {
    this.#services = services
    this.#peer = peer
    this.#base = base
  }

  /** The context of one operation. */
  context(): SubscriptionContext {
    return {
      ...this.#base,
      em: this.#services.orm.em.fork(),
      live: this.#services.live,
      stillHolds: () => this.stillHolds(),
    }
  }

  /** Whether session and role are what they were when the socket was opened; else it is closed. */
  async stillHolds(): Promise<boolean> {
    if (this.#peer.socket.readyState !== this.#peer.socket.OPEN) return false
    const context = { ...this.#base, em: this.#services.orm.em.fork() }
    context.viewer = await withReach({}, () => authenticate(context))
    const same = context.viewer?.acting?.grantId === this.#base.viewer?.acting?.grantId
    if (same && isWhole(context)) return true
    this.#peer.socket.close(CloseCode.Unauthorized, 'Unauthorized')
    return false
  }

  leave(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
  }

  #watch(channel: LiveChannel, key: string) {
    const look = () => {
      this.#missed = this.#base.viewer === null
      if (this.#missed) return
      // Without its database the server can say nothing of the session, so it says nothing more at all.
      this.stillHolds().catch(() => this.#peer.socket.close(tryAgainLater, 'Try again later'))
    }
    this.#stops.push(this.#services.live.watch(channel, key, look))
  }
}

const done: readonly SecondFactorState[] = [SecondFactorState.NOT_NEEDED, SecondFactorState.PASSED]

/** All steps of signing in are taken. */
function isWhole({ viewer }: RequestContext): boolean {
  return viewer !== null && !viewer.mustChangePassword && done.includes(factorState(viewer))
}

/** As the database tells of a session. */
function sessionKey(token: string | undefined): string {
  return token ? createHash('sha256').update(hashOf(token)).digest('hex') : 'none'
}

/** A socket cannot set cookies. */
function refuse() {
  throw new Error('A subscription changes no cookie.')
}
