import { RecordKind } from '@youlin/schema'
import type { Module } from '../../platform/module.ts'
import { DisputeSchema } from './dispute.entity.ts'
import { disputeNotices } from './dispute.notices.ts'
import { disputesToDecide, readDispute } from './dispute.queries.ts'
import { DisputeResolver } from './dispute.resolver.ts'
import { openDispute } from './dispute.service.ts'

export { disputeLife } from './dispute.transitions.ts'
export { disputesToDecide, readDispute }

/** 信用代码争议: who acts for an enterprise where two say that they do. */
export const disputes: Module = {
  resolvers: [DisputeResolver],
  entities: [DisputeSchema],
  listeners: [openDispute],
  notices: disputeNotices,
  nodes: {
    RegistrationDispute: async (context, id) => (context.viewer?.acting ? readDispute(context, id) : null),
  },
  files: {
    [RecordKind.REGISTRATION_DISPUTE]: async (context, id) =>
      Boolean(context.viewer?.acting && (await readDispute(context, id))),
  },
}
