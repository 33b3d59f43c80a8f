import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { keepListLayout, listLayouts } from './list-layout.service.ts'
import { KeepListLayoutInput, KeepListLayoutPayload, ListLayout } from './list-layout.types.ts'

@Resolver(() => ListLayout)
export class ListLayoutResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Query(() => [ListLayout], { description: 'How the viewer keeps the columns of each list.' })
  listLayouts(@Ctx() context: RequestContext) {
    return listLayouts(context)
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Mutation(() => KeepListLayoutPayload, {
    description:
      "Keeps the columns of a list on the viewer's account, or forgets them. Errors: INVALID_INPUT.",
  })
  async keepListLayout(
    @Arg('input', () => KeepListLayoutInput) { list, layout = null }: KeepListLayoutInput,
    @Ctx() context: RequestContext,
  ) {
    await keepListLayout(context, list, layout)
    return { listLayouts: await listLayouts(context) }
  }
}
