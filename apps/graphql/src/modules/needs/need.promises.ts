import type DataLoader from 'dataloader'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../platform/request-context.ts'
import { NeedType } from './need.types.ts'

/** How much of needs one module has on its way, by the id of the need. */
export type Promises = (context: RequestContext) => DataLoader<string, number | undefined>

/** The field `promised` over what the modules that answer needs registered. */
export function promisedResolver(promises: readonly Promises[]) {
  @Resolver(() => NeedType)
  class NeedPromisesResolver {
    @FieldResolver(() => Int, {
      description:
        'How many its running claims and its confirmed direct claims are to reach, beside those that are met.',
    })
    async promised(@Root() { id }: { id: string }, @Ctx() context: RequestContext): Promise<number> {
      const counts = await Promise.all(promises.map((promised) => promised(context).load(id)))
      return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    }
  }
  return NeedPromisesResolver
}
