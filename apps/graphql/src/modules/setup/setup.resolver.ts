import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { confirmSetupStep, readSetup } from './setup.service.ts'
import { ConfirmSetupStepInput, ConfirmSetupStepPayload, DistrictSetup } from './setup.types.ts'

@Resolver()
export class SetupResolver {
  @Allow(Role.DISTRICT_ADMIN)
  @Query(() => DistrictSetup, {
    description: 'What the district has and lacks, from its streets to a council that can publish.',
  })
  districtSetup(@Ctx() context: RequestContext) {
    return readSetup(context)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => ConfirmSetupStepPayload, {
    description: 'Keeps what the product brings along; a second time changes nothing. Errors: INVALID_INPUT.',
  })
  async confirmSetupStep(
    @Arg('input', () => ConfirmSetupStepInput) { step }: ConfirmSetupStepInput,
    @Ctx() context: RequestContext,
  ) {
    await confirmSetupStep(context, step)
    return { setup: await readSetup(context) }
  }
}
