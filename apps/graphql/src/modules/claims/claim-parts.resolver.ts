import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { FilePurpose } from '@youlin/schema'
import type { RequestContext } from '../../platform/request-context.ts'
import { filesOf, StoredFile } from '../files/index.ts'
import { Delivery } from './claim-parts.types.ts'
import type { DeliveryRow } from './claim.rows.ts'

@Resolver(() => Delivery)
export class DeliveryResolver {
  @FieldResolver(() => [StoredFile], { description: 'Pictures, which nobody has to give.' })
  evidence(@Root() { claimId }: DeliveryRow, @Ctx() context: RequestContext) {
    return filesOf(context, claimId, FilePurpose.EVIDENCE)
  }
}
