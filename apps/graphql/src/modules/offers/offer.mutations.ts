import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { globalId, localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { copyOffer, createOffer, deleteDraftOffer } from './draft.service.ts'
import { closeOffer, pauseOffer, resumeOffer, withdrawOffer } from './life.service.ts'
import type { Handle } from './offer.access.ts'
import { CreateOfferInput, type OfferWordsInput, UpdateOfferInput } from './offer.input.types.ts'
import { readOffer } from './offer.queries.ts'
import {
  CloseOfferInput,
  CloseOfferPayload,
  CopyOfferInput,
  CopyOfferPayload,
  CreateOfferPayload,
  DeleteDraftOfferInput,
  DeleteDraftOfferPayload,
  PauseOfferInput,
  PauseOfferPayload,
  RecallOfferInput,
  RecallOfferPayload,
  ResumeOfferInput,
  ResumeOfferPayload,
  ReviewOfferInput,
  ReviewOfferPayload,
  SubmitOfferInput,
  SubmitOfferPayload,
  UpdateOfferPayload,
  WithdrawOfferInput,
  WithdrawOfferPayload,
} from './offer.step.types.ts'
import { recallOffer, reviewOffer, submitOffer } from './review.service.ts'
import { updateOffer } from './update.service.ts'

const handle = ({ id, version }: Handle): Handle => ({ id: localId(id, 'Offer', 'id'), version })

const shown = async (context: RequestContext, id: string) => ({ offer: await readOffer(context, id) })

/** The words with the ids of rows. */
function words({ serviceArea, pictureIds, attachmentIds, qualificationId, ...rest }: OfferWordsInput) {
  const files = (name: string, ids: string[] | null | undefined) =>
    ids?.map((id, position) => localId(id, 'File', `${name}.${position}`))
  return {
    ...rest,
    pictureIds: files('pictureIds', pictureIds),
    attachmentIds: files('attachmentIds', attachmentIds),
    qualificationId: qualificationId ? localId(qualificationId, 'File', 'qualificationId') : undefined,
    serviceArea: serviceArea && {
      kind: serviceArea.kind,
      streetIds: (serviceArea.streetIds ?? []).map((id) => localId(id, 'Street', 'serviceArea.streetIds')),
      communityIds: (serviceArea.communityIds ?? []).map((id) =>
        localId(id, 'Community', 'serviceArea.communityIds'),
      ),
      radiusMetres: serviceArea.radiusMetres ?? null,
    },
  }
}

@Resolver()
export class OfferMutations {
  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => CreateOfferPayload, {
    description: 'Begins a draft. Errors: INVALID_INPUT, MEMBERSHIP_NOT_ACTIVE, IDEMPOTENCY_KEY_REUSED.',
  })
  async createOffer(
    @Arg('input', () => CreateOfferInput) input: CreateOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(
      context,
      await createOffer(context, {
        ...words(input),
        idempotencyKey: input.idempotencyKey,
        membershipId: input.membershipId
          ? localId(input.membershipId, 'CouncilMembership', 'membershipId')
          : undefined,
        councilId: input.councilId ? localId(input.councilId, 'Council', 'councilId') : undefined,
      }),
    )
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => UpdateOfferPayload, {
    description:
      'Changes a draft, or a running offer: other terms go through review. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, CAPACITY_BELOW_TAKEN, QUALIFICATION_REQUIRED.',
  })
  async updateOffer(
    @Arg('input', () => UpdateOfferInput) input: UpdateOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await updateOffer(context, handle(input), words(input)))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => SubmitOfferPayload, {
    description:
      'Hands it to its reviewers. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, MEMBERSHIP_NOT_ACTIVE, QUALIFICATION_REQUIRED.',
  })
  async submitOffer(
    @Arg('input', () => SubmitOfferInput) input: SubmitOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await submitOffer(context, handle(input)))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => RecallOfferPayload, {
    description: 'Takes it back from review. Errors: CONFLICT, INVALID_TRANSITION.',
  })
  async recallOffer(
    @Arg('input', () => RecallOfferInput) input: RecallOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await recallOffer(context, handle(input)))
  }

  @Allow(Role.COUNCIL_OFFICER, Role.STREET_STAFF, Role.DISTRICT_ADMIN)
  @Mutation(() => ReviewOfferPayload, {
    description:
      'Passes it on or returns it with a note. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, OWN_OFFER, FORBIDDEN.',
  })
  async reviewOffer(
    @Arg('input', () => ReviewOfferInput) input: ReviewOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await reviewOffer(context, handle(input), input.decision, input.note || null))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => PauseOfferPayload, {
    description: 'Gives out no places for a while. Errors: CONFLICT, INVALID_TRANSITION.',
  })
  async pauseOffer(
    @Arg('input', () => PauseOfferInput) input: PauseOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await pauseOffer(context, handle(input), input.reason || null))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => ResumeOfferPayload, {
    description:
      'Goes on after a pause of the publisher. Errors: CONFLICT, INVALID_TRANSITION, MEMBERSHIP_NOT_ACTIVE.',
  })
  async resumeOffer(
    @Arg('input', () => ResumeOfferInput) input: ResumeOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await resumeOffer(context, handle(input)))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => CloseOfferPayload, {
    description: 'Takes no further claims. Errors: CONFLICT, INVALID_TRANSITION.',
  })
  async closeOffer(
    @Arg('input', () => CloseOfferInput) input: CloseOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await closeOffer(context, handle(input), input.reason || null))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => WithdrawOfferPayload, {
    description:
      'Takes no further claims and ends those that are not agreed. Errors: CONFLICT, INVALID_TRANSITION.',
  })
  async withdrawOffer(
    @Arg('input', () => WithdrawOfferInput) input: WithdrawOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await withdrawOffer(context, handle(input), input.reason || null))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => CopyOfferPayload, {
    description:
      'Begins a draft with the words and terms of an offer. Errors: NOT_FOUND, MEMBERSHIP_NOT_ACTIVE.',
  })
  async copyOffer(@Arg('input', () => CopyOfferInput) input: CopyOfferInput, @Ctx() context: RequestContext) {
    return shown(context, await copyOffer(context, { ...input, id: localId(input.id, 'Offer', 'id') }))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => DeleteDraftOfferPayload, {
    description: 'Removes a draft. Errors: CONFLICT, INVALID_TRANSITION.',
  })
  async deleteDraftOffer(
    @Arg('input', () => DeleteDraftOfferInput) input: DeleteDraftOfferInput,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: globalId('Offer', await deleteDraftOffer(context, handle(input))) }
  }
}
