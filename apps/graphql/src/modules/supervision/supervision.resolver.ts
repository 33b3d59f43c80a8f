import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { FieldCode, Role } from '@youlin/schema'
import { allForBulk } from '../../platform/all-pages.ts'
import { Allow } from '../../platform/authorization.ts'
import { invalidInput } from '../../platform/errors.ts'
import { parseGlobalId, recordId, withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { takeEach } from '../../platform/take-each.ts'
import { actingViewer } from '../../platform/work.ts'
import { Street, streetById } from '../territory/index.ts'
import { isPausable, pauseClock, resumeClock } from './clock.service.ts'
import * as policy from './supervision.policy.ts'
import { listSteps, stepsOfRecord } from './supervision.queries.ts'
import type { OpenStepRow } from './supervision.rows.ts'
import { acknowledgeStep, remindStep, type StepHandle } from './supervision.service.ts'
import * as types from './supervision.types.ts'

const supervisors = [Role.STREET_STAFF, Role.DISTRICT_ADMIN] as const
const recordTypes: readonly string[] = ['Claim', 'DirectClaim', 'Offer', 'CouncilMembership', 'Proposal']

@Resolver(() => types.OpenStep)
export class SupervisionResolver {
  @Allow(...supervisors, Role.AUDITOR)
  @Query(() => types.OpenStepConnection, {
    description:
      "What the records of the viewer's street or district wait for: the longest overdue first, paused ones last.",
  })
  supervisedSteps(
    @Args(() => types.SupervisionArgs) { filter, ...page }: types.SupervisionArgs,
    @Ctx() context: RequestContext,
  ) {
    return listSteps(context, withLocalIds(filter, placesOfFilter), page)
  }

  @Allow(...supervisors, Role.COMMUNITY_STAFF, Role.COUNCIL_OFFICER, Role.ENTERPRISE_REP)
  @Mutation(() => types.AcknowledgeStepPayload, {
    description:
      '签收: the unit that has to do it says that it knows; may be repeated. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.',
  })
  async acknowledgeStep(
    @Arg('input', () => types.AcknowledgeStepInput) input: types.AcknowledgeStepInput,
    @Ctx() context: RequestContext,
  ) {
    const handle = handleOf(input)
    await acknowledgeStep(context, handle)
    return answer(context, handle)
  }

  @Allow(...supervisors)
  @Mutation(() => types.RemindStepsPayload, {
    description:
      '催办: tells the units that have to do it, each step once a day and in a transaction of its own. Errors: INVALID_INPUT; what a single step is refused with stands in its outcome: NOT_FOUND, FORBIDDEN, TOO_EARLY before it is yellow, ALREADY_REMINDED.',
  })
  async remindSteps(
    @Arg('input', () => types.RemindStepsInput) { steps, filter }: types.RemindStepsInput,
    @Ctx() context: RequestContext,
  ) {
    const handles = await handlesOf(context, steps, filter)
    const outcomes = await takeEach(context, handles, remindStep)
    const found = await stepsOfRecord(context).loadMany([...new Set(handles.map((one) => one.recordId))])
    return {
      outcomes: outcomes.map((outcome, index) => ({ ...outcome, id: handles[index]!.given })),
      steps: found.flatMap((some) => (Array.isArray(some) ? (some as OpenStepRow[]) : [])),
    }
  }

  @Allow(...supervisors)
  @Mutation(() => types.PauseClockPayload, {
    description:
      'Stops the clock of a step for a reason that both sides read: nothing ends by itself meanwhile. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, TOO_LATE once it is overdue.',
  })
  async pauseClock(
    @Arg('input', () => types.PauseClockInput) input: types.PauseClockInput,
    @Ctx() context: RequestContext,
  ) {
    const handle = handleOf(input)
    await pauseClock(context, { ...handle, reason: input.reason })
    return answer(context, handle)
  }

  @Allow(...supervisors)
  @Mutation(() => types.ResumeClockPayload, {
    description:
      'Lets a clock run again: the working days that were left begin now. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION.',
  })
  async resumeClock(
    @Arg('input', () => types.ResumeClockInput) input: types.ResumeClockInput,
    @Ctx() context: RequestContext,
  ) {
    const handle = handleOf(input)
    await resumeClock(context, handle)
    return answer(context, handle)
  }

  @FieldResolver(() => ID, { description: 'Of the step of this holder; its record has another.' })
  id(@Root() { recordId: row, kind, holderId }: OpenStepRow): string {
    return Buffer.from(`${row}/${kind}/${holderId}`).toString('base64url')
  }

  @FieldResolver(() => ID)
  recordId(@Root() step: OpenStepRow): string {
    return recordId(step.recordKind, step.recordId)
  }

  @FieldResolver(() => Street, { description: 'The street that supervises it.' })
  street(@Root() { streetId }: OpenStepRow, @Ctx() context: RequestContext) {
    return streetById(context).load(streetId)
  }

  @FieldResolver(() => Boolean, { description: '签收.' })
  viewerCanAcknowledge(@Root() step: OpenStepRow, @Ctx() context: RequestContext): boolean {
    return policy.mayAcknowledge(actingViewer(context).acting, step)
  }

  @FieldResolver(() => Boolean, { description: '催办: once a day, of what is late or soon will be.' })
  viewerCanRemind(@Root() step: OpenStepRow, @Ctx() context: RequestContext): boolean {
    return policy.mayRemind(actingViewer(context).acting, step, context.clock.now())
  }

  @FieldResolver(() => Boolean)
  viewerCanPause(@Root() step: OpenStepRow, @Ctx() context: RequestContext): boolean {
    const { acting } = actingViewer(context)
    return isPausable(step.kind) && policy.mayPause(acting, step, context.clock.now())
  }

  @FieldResolver(() => Boolean)
  viewerCanResume(@Root() step: OpenStepRow, @Ctx() context: RequestContext): boolean {
    return policy.mayResume(actingViewer(context).acting, step)
  }
}

async function answer(context: RequestContext, { recordId: id }: StepHandle) {
  return { steps: (await stepsOfRecord(context).clear(id).load(id)) ?? [] }
}

const placesOfFilter = { streetId: 'Street', communityId: 'Community' }

interface GivenStep extends StepHandle {
  id: string
  /** The record's id as the API shows it. */
  given: string
}

function handleOf({ recordId: given, kind }: types.StepInput, path = 'recordId'): GivenStep {
  const parsed = parseGlobalId(given)
  if (!parsed || !recordTypes.includes(parsed.type)) throw invalidInput({ [path]: FieldCode.NOT_AN_ID })
  return { id: parsed.id, recordId: parsed.id, kind, given }
}

async function handlesOf(
  context: RequestContext,
  steps: types.StepInput[] | null | undefined,
  filter: types.SupervisionFilter | null | undefined,
): Promise<GivenStep[]> {
  if (steps && filter) throw invalidInput({ filter: FieldCode.NOT_ALLOWED })
  if (steps) return once(steps.map((step, index) => handleOf(step, `steps.${index}.recordId`)))
  if (!filter) throw invalidInput({ steps: FieldCode.REQUIRED })
  const selection = withLocalIds(filter, placesOfFilter, 'input.filter')
  const found = await allForBulk((page) => listSteps(context, selection, page))
  return once(
    found.map(({ recordKind, recordId: id, kind }) => ({
      id,
      recordId: id,
      kind,
      given: recordId(recordKind, id),
    })),
  )
}

/** Where two sides have to act, both are reminded at once. */
function once(handles: GivenStep[]): GivenStep[] {
  return [...new Map(handles.map((handle) => [`${handle.recordId}/${handle.kind}`, handle])).values()]
}
