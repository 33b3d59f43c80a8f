import type { ChannelKind } from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import type { Channel } from './channel.ts'
import { emailChannel } from './email.channel.ts'
import { smsChannel } from './sms.channel.ts'
import { wecomChannel } from './wecom.channel.ts'

/** The channels that the deployer has set up, in the order in which they are offered. */
export function channelsOf(environment: Environment): ReadonlyMap<ChannelKind, Channel> {
  const channels = [emailChannel(environment), smsChannel(environment), wecomChannel(environment)]
  return new Map(channels.flatMap((channel) => (channel ? [[channel.kind, channel] as const] : [])))
}
