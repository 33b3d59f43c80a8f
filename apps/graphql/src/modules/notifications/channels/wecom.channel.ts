import { ChannelKind, FieldCode } from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import { invalidInput } from '../../../platform/errors.ts'
import { type Channel, SendingError } from './channel.ts'
import { postJson } from './post-json.ts'

/** WeCom takes 20 messages a minute from a robot: https://developer.work.weixin.qq.com/document/path/91770 */
const perMinute = 20
const tooMany = 45009
const busy = -1
const address = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send'

/** A robot in a group of the unit; WeCom knows no key for a repetition, so that nothing of unknown fate is repeated. */
export function wecomChannel({ WECOM_URL }: Environment): Channel | undefined {
  if (!WECOM_URL) return undefined
  return {
    kind: ChannelKind.WECOM,
    repeatable: false,
    perMinute,
    limitedBy: 'receiver',
    async send({ to, text }) {
      const url = new URL('/cgi-bin/webhook/send', WECOM_URL)
      url.searchParams.set('key', to)
      const answer = await postJson(url.href, { msgtype: 'text', text: { content: text } })
      const code = (answer as { errcode?: unknown } | undefined)?.errcode
      if (code === 0) return
      if (typeof code !== 'number') throw new SendingError('NO_ANSWER', { isSure: false })
      const isFinal = code !== tooMany && code !== busy
      throw new SendingError(`WECOM_${Math.abs(code)}`, { isSure: true, isFinal })
    },
  }
}

/**
 * The key within the address of a robot, which alone is kept: nothing is ever sent to another host.
 * @throws INVALID_INPUT
 */
export function robotKeyOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const key = url?.searchParams.get('key') ?? ''
  const isRobot =
    url && `${url.origin}${url.pathname}` === address && [...url.searchParams.keys()].length === 1
  if (!isRobot || url.username || url.hash || !/^[\w-]{16,64}$/.test(key))
    throw invalidInput({ robotUrl: FieldCode.MALFORMED })
  return key
}

/** Enough to know one's own robot again. */
export const maskedRobot = (key: string): string => `…?key=${key.slice(0, 4)}****`
