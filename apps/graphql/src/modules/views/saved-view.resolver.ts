import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer } from '../../platform/work.ts'
import { mayChange, maySetDefaults } from './saved-view.policy.ts'
import { listSavedViews, readSavedView, type SavedViewRow } from './saved-view.queries.ts'
import { createSavedView, deleteSavedView, setDefaultView, updateSavedView } from './saved-view.service.ts'
import {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  DeleteSavedViewPayload,
  SavedView,
  SavedViewPayload,
  SetDefaultViewInput,
  UpdateSavedViewInput,
} from './saved-view.types.ts'

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Query(() => [SavedView], {
    description: "The viewer's own views, those of their unit and the default of their role, by name.",
  })
  savedViews(@Ctx() context: RequestContext) {
    return listSavedViews(context)
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Mutation(() => SavedViewPayload, {
    description:
      'Keeps a view, at most 50 for an account; auditors share none. Errors: FORBIDDEN, IDEMPOTENCY_KEY_REUSED, INVALID_INPUT.',
  })
  async createSavedView(
    @Arg('input', () => CreateSavedViewInput) input: CreateSavedViewInput,
    @Ctx() context: RequestContext,
  ) {
    return { savedView: await readSavedView(context, await createSavedView(context, input)) }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Mutation(() => SavedViewPayload, {
    description:
      'Gives a view another name, other filters or other columns, or shares it. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, NOT_FOUND.',
  })
  async updateSavedView(
    @Arg('input', () => UpdateSavedViewInput) input: UpdateSavedViewInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'SavedView', 'id')
    await updateSavedView(context, { ...input, id })
    return { savedView: await readSavedView(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Mutation(() => DeleteSavedViewPayload, {
    description: 'Forgets a view. Errors: CONFLICT, FORBIDDEN, NOT_FOUND.',
  })
  async deleteSavedView(
    @Arg('input', () => DeleteSavedViewInput) input: DeleteSavedViewInput,
    @Ctx() context: RequestContext,
  ): Promise<DeleteSavedViewPayload> {
    await deleteSavedView(context, { id: localId(input.id, 'SavedView', 'id'), version: input.version })
    return { id: input.id }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => SavedViewPayload, {
    description:
      'Lets everybody in a role find the list like this, in place of the view before. Errors: CONFLICT, NOT_FOUND.',
  })
  async setDefaultView(
    @Arg('input', () => SetDefaultViewInput) input: SetDefaultViewInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'SavedView', 'id')
    await setDefaultView(context, { id, version: input.version, role: input.role ?? null })
    return { savedView: await readSavedView(context, id) }
  }

  @FieldResolver(() => Boolean, { description: 'The viewer made it.' })
  mine(@Root() row: SavedViewRow, @Ctx() context: RequestContext): boolean {
    return row.ownerId === actingViewer(context).accountId
  }

  @FieldResolver(() => Boolean)
  viewerCanChange(@Root() row: SavedViewRow, @Ctx() context: RequestContext): boolean {
    return mayChange(actingViewer(context), row)
  }

  @FieldResolver(() => Boolean)
  viewerCanSetDefault(@Ctx() context: RequestContext): boolean {
    return maySetDefaults(actingViewer(context).acting)
  }
}
