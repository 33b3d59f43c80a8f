import type { Module } from '../../platform/module.ts'
import { ChoiceResolver } from './channels/choice.resolver.ts'
import { readMessage } from './message.queries.ts'
import { MessageResolver } from './message.resolver.ts'
import { digestJob } from './sendings/digest.job.ts'
import { sendingJob, sendingRetentionJob } from './sendings/sending.jobs.ts'
import { SendingResolver } from './sendings/sending.resolver.ts'

export { listenersOf } from './message.service.ts'

/** What people are told: modules say it by their `notices`, and none of them knows this one. */
export const notifications: Module = {
  resolvers: [MessageResolver, ChoiceResolver, SendingResolver],
  entities: [],
  jobs: [digestJob, sendingJob, sendingRetentionJob],
  nodes: { Message: readMessage },
}
