import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { requireFreshFactor } from '../../platform/second-factor.ts'
import { prepareExport } from './export.service.ts'
import * as types from './export.types.ts'
import { issueList } from './issued-list.service.ts'

@Resolver()
export class ExportResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Mutation(() => types.PrepareExportPayload, {
    description:
      'A list as a file, as its reader sees it: at most 50,000 rows, numbers masked. Errors: INVALID_INPUT, SECOND_FACTOR_REQUIRED.',
  })
  async prepareExport(
    @Arg('input', () => types.PrepareExportInput) { format, ...view }: types.PrepareExportInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const token = await prepareExport(context, { ...view, locale: context.locale }, format)
    return { address: `/exports/${token}` }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR)
  @Mutation(() => types.IssueListPayload, {
    description:
      'A list as a paper with its number, with all rows that its filter finds. Errors: FORBIDDEN, IDEMPOTENCY_KEY_REUSED, INVALID_INPUT.',
  })
  async issueList(
    @Arg('input', () => types.IssueListInput) input: types.IssueListInput,
    @Ctx() context: RequestContext,
    @Info() { schema }: GraphQLResolveInfo,
  ) {
    return { issuedList: await issueList(context, schema, { ...input, locale: context.locale }) }
  }
}
