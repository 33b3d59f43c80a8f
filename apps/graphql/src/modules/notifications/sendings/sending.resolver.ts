import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { Allow } from '../../../platform/authorization.ts'
import { PageArgs } from '../../../platform/pagination.ts'
import type { RequestContext } from '../../../platform/request-context.ts'
import { ownSendings } from './sending.queries.ts'
import { SendingConnection } from './sending.types.ts'

@Resolver()
export class SendingResolver {
  @Allow('SIGNED_IN')
  @Query(() => SendingConnection, {
    description: 'What was sent to the viewer over channels in this district, the latest first.',
  })
  sendings(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    return ownSendings(context, page)
  }
}
