import type DataLoader from 'dataloader'
import type { EntitySchema } from '@mikro-orm/postgresql'
import type { FilePurpose, RecordKind } from '@youlin/schema'
import type { Listener } from './events.ts'
import type { Job } from './jobs.ts'
import type { LoadNode } from './node.ts'
import type { Notice } from './notices.ts'
import type { RequestContext } from './request-context.ts'

/** Who opens the files of a record of each kind; where nothing is said, nobody. */
export type FilePolicies = Partial<
  Record<RecordKind, (context: RequestContext, recordId: string, purpose: FilePurpose) => Promise<boolean>>
>

/** What the `index.ts` of a business area hands to the composition root. */
export interface Module {
  resolvers: (new () => object)[]
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- entities of one list differ in their properties
  entities: EntitySchema<any>[]
  jobs?: Job[]
  listeners?: Listener[]
  /** How `node(id:)` reads each type; by GraphQL type name. */
  nodes?: Record<string, LoadNode>
  files?: FilePolicies
  /** How much of needs it has on its way, by the id of the need. */
  promises?: ((context: RequestContext) => DataLoader<string, number | undefined>)[]
  /** Who is told what of its events. */
  notices?: Notice[]
}
