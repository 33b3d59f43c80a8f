import type { Module } from '../../platform/module.ts'
import { NeedSchema } from './need.entity.ts'
import { needById, ofStreet, readNeed } from './need.queries.ts'
import { NeedResolver } from './need.resolver.ts'
import { expireNeedsJob } from './need.jobs.ts'

export { NeedEnded } from './need.events.ts'
export { promisedResolver } from './need.promises.ts'
export { needLife, unmet } from './need.transitions.ts'
export { NeedType } from './need.types.ts'
export { mayClaim, raised } from './need.policy.ts'
export { createNeed, meetNeed } from './need.service.ts'
export { needById, ofStreet, readNeed }
export type { NeedRow, NeedTables } from './need.rows.ts'

/** 需求: what communities and enterprises miss, which a claim may answer. */
export const needs: Module = {
  resolvers: [NeedResolver],
  entities: [NeedSchema],
  jobs: [expireNeedsJob],
  nodes: { Need: readNeed },
}
