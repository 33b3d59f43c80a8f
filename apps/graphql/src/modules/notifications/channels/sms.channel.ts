import { ChannelKind } from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import type { Channel } from './channel.ts'
import { postJson } from './post-json.ts'

/** Text messages through the deployer's own webhook, which hands them to a gateway and drops a key that it knows. */
export function smsChannel(environment: Environment): Channel | undefined {
  const { SMS_WEBHOOK_URL, SMS_WEBHOOK_SECRET, SMS_PER_MINUTE } = environment
  if (!SMS_WEBHOOK_URL || !SMS_WEBHOOK_SECRET) return undefined
  return {
    kind: ChannelKind.SMS,
    repeatable: true,
    perMinute: SMS_PER_MINUTE,
    limitedBy: 'channel',
    async send({ key, to, text }) {
      const headers = { 'x-youlin-secret': SMS_WEBHOOK_SECRET, 'idempotency-key': key }
      await postJson(SMS_WEBHOOK_URL, { to, text, idempotencyKey: key }, headers)
    },
  }
}
