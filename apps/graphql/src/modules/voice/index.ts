import type { Module } from '../../platform/module.ts'
import { ClaimVoiceResolver } from './claim-voice.resolver.ts'
import { forgetDevicesJob } from './voice.jobs.ts'
import { linkListeners } from './voice.links.ts'
import { VoiceResolver } from './voice.resolver.ts'

export { newSecret as newVoiceToken } from './voice.token.ts'

/** 居民评价: residents rate a delivery by its QR code, without an account and without saying who they are. */
export const voice: Module = {
  resolvers: [VoiceResolver, ClaimVoiceResolver],
  entities: [],
  jobs: [forgetDevicesJob],
  listeners: linkListeners,
}
