import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { ValidateNested } from 'class-validator'
import { EnterpriseStatus as Status, FilePurpose, maskMobileNumber, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId, withLocalIds } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { filesOf, StoredFile } from '../files/index.ts'
import { Building } from '../territory/index.ts'
import { mayDecide, mayReveal } from './enterprise.policy.ts'
import { buildingsOfEnterprise, listEnterprises, readEnterprise } from './enterprise.queries.ts'
import { registerEnterprise } from './enterprise.registration.service.ts'
import type { EnterpriseRow, SeenEnterprise } from './enterprise.rows.ts'
import { closeEnterprise, refuseEnterprise, updateEnterprise } from './enterprise.service.ts'
import { enterpriseLife } from './enterprise.transitions.ts'
import * as types from './enterprise.types.ts'
import { countRegistration } from './registration-limit.ts'

@ArgsType()
class EnterpriseListArgs extends PageArgs {
  @Field(() => types.EnterpriseFilter, { nullable: true })
  @ValidateNested()
  filter?: types.EnterpriseFilter | null
}

@Resolver(() => types.EnterpriseType)
export class EnterpriseResolver {
  @Allow('SIGNED_IN')
  @Query(() => types.EnterpriseConnection, { description: 'Those that the viewer may see, newest first.' })
  enterprises(
    @Args(() => EnterpriseListArgs) { filter, ...page }: EnterpriseListArgs,
    @Ctx() context: RequestContext,
  ) {
    const selection = {
      ...withLocalIds(filter, { buildingId: 'Building', streetId: 'Street' }),
      search: filter?.search || undefined,
    }
    return listEnterprises(context, selection, page)
  }

  @Allow('SIGNED_IN')
  @Query(() => types.EnterpriseType, { nullable: true, description: 'Null when it cannot be seen.' })
  enterprise(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return readEnterprise(context, localId(id, 'Enterprise', 'id'))
  }

  @Allow('PUBLIC')
  @Mutation(() => types.RegisterEnterprisePayload, {
    description:
      'An enterprise registers itself with its first representative, and waits for a membership. Errors: INVALID_INPUT, IDEMPOTENCY_KEY_REUSED, TOO_MANY_ATTEMPTS.',
  })
  async registerEnterprise(
    @Arg('input', () => types.RegisterEnterpriseInput) input: types.RegisterEnterpriseInput,
    @Ctx() context: RequestContext,
  ) {
    const buildingId = localId(input.buildingId, 'Building', 'buildingId')
    await countRegistration(context.em, context.address)
    await registerEnterprise(context, { ...input, buildingId })
    return { ok: true }
  }

  @Allow(Role.ENTERPRISE_REP, Role.DISTRICT_ADMIN)
  @Mutation(() => types.UpdateEnterprisePayload, {
    description: 'Corrects name and contact. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, NOT_FOUND.',
  })
  async updateEnterprise(
    @Arg('input', () => types.UpdateEnterpriseInput) input: types.UpdateEnterpriseInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'Enterprise', 'id')
    const licenceId = input.licenceId && localId(input.licenceId, 'File', 'licenceId')
    await updateEnterprise(context, { ...input, id, licenceId })
    return { enterprise: await readEnterprise(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.RefuseEnterprisePayload, {
    description:
      'Does not accept a registration; its applications are rejected. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async refuseEnterprise(
    @Arg('input', () => types.RefuseEnterpriseInput) { id: given, ...input }: types.RefuseEnterpriseInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(given, 'Enterprise', 'id')
    await refuseEnterprise(context, { ...input, id })
    return { enterprise: await readEnterprise(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.CloseEnterprisePayload, {
    description:
      'Closes an enterprise that is no more: its seats, offers and roles end with it. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async closeEnterprise(
    @Arg('input', () => types.CloseEnterpriseInput) { id: given, ...input }: types.CloseEnterpriseInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(given, 'Enterprise', 'id')
    const ended = await closeEnterprise(context, { ...input, id })
    return { enterprise: await readEnterprise(context, id), ...ended }
  }

  @FieldResolver(() => Boolean)
  viewerCanRefuse(@Root() { status }: EnterpriseRow, @Ctx() context: RequestContext): boolean {
    return (
      mayDecide(actingViewer(context).acting) && enterpriseLife.transitions[status].includes(Status.REFUSED)
    )
  }

  @FieldResolver(() => Boolean)
  viewerCanClose(@Root() { status }: EnterpriseRow, @Ctx() context: RequestContext): boolean {
    return (
      mayDecide(actingViewer(context).acting) && enterpriseLife.transitions[status].includes(Status.CLOSED)
    )
  }

  @FieldResolver(() => String, { description: 'Such as 138****0000.' })
  contactMobileMasked(@Root() { contactMobile }: EnterpriseRow): string {
    return maskMobileNumber(contactMobile)
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may read the contact's number in full." })
  viewerCanRevealMobile(@Root() enterprise: SeenEnterprise, @Ctx() context: RequestContext): boolean {
    return mayReveal(actingViewer(context).acting, enterprise)
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'Seen by itself and by whoever decides about it.',
  })
  async licence(@Root() { id, decides }: SeenEnterprise, @Ctx() context: RequestContext) {
    if (!decides) return null
    return (await filesOf(context, id, FilePurpose.LICENCE)).at(-1) ?? null
  }

  @FieldResolver(() => [TimelineEntry], { description: 'Oldest first.' })
  timeline(@Root() { id }: EnterpriseRow, @Ctx() context: RequestContext) {
    return timelineOf(context, id)
  }

  @FieldResolver(() => [Building], { description: 'Where it sits, in official order.' })
  async buildings(@Root() { id }: EnterpriseRow, @Ctx() context: RequestContext) {
    return (await buildingsOfEnterprise(context).load(id)) ?? []
  }
}
