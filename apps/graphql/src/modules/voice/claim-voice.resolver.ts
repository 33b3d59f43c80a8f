import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer } from '../../platform/work.ts'
import { type ClaimRow, ClaimType } from '../claims/index.ts'
import { voiceOfClaim } from './voice.queries.ts'
import { voiceSeenBy } from './voice.sight.ts'
import { ResidentVoice } from './voice.types.ts'

/** What residents' voice adds to a claim. */
@Resolver(() => ClaimType)
export class ClaimVoiceResolver {
  @FieldResolver(() => ResidentVoice, {
    nullable: true,
    description:
      'Null before a time is agreed, where nothing took place, and for those whom it does not concern.',
  })
  async residentVoice(@Root() claim: ClaimRow, @Ctx() context: RequestContext) {
    const voice = await voiceOfClaim(context).load(claim.id)
    return voice ? voiceSeenBy(actingViewer(context).acting, claim, voice, context.clock.now()) : null
  }
}
