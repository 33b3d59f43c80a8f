import { GraphQLID } from 'graphql'
import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql'
import { Allow } from './authorization.ts'
import { parseGlobalId } from './global-id.ts'
import type { RequestContext } from './request-context.ts'

const typeOfRow = new WeakMap<object, string>()

@InterfaceType({
  description: 'Anything that has an id of its own.',
  resolveType: (row: object) => typeOfRow.get(row),
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque; the same everywhere in the API.' })
  id!: string
}

/** Reads the row of a type by its id, or nothing when the viewer may not see it. */
export type LoadNode = (context: RequestContext, id: string) => Promise<object | null | undefined>

/** The query `node` over what the modules registered, by type name. */
export function nodeResolver(nodes: ReadonlyMap<string, LoadNode>) {
  @Resolver()
  class NodeResolver {
    @Allow('SIGNED_IN')
    @Query(() => Node, { nullable: true, description: 'Any record by its id; null when it cannot be seen.' })
    async node(
      @Arg('id', () => GraphQLID) id: string,
      @Ctx() context: RequestContext,
    ): Promise<object | null> {
      const parsed = parseGlobalId(id)
      const load = parsed && nodes.get(parsed.type)
      if (!load) return null
      const row = await load(context, parsed.id)
      if (row) typeOfRow.set(row, parsed.type)
      return row ?? null
    }
  }
  return NodeResolver
}
