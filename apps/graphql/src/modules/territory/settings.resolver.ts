import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { District } from './district.types.ts'
import { updateReasons } from './reason.service.ts'
import { UpdateReasonsInput } from './reason.types.ts'
import { settingsEffect } from './settings.effect.ts'
import { readsDistrictTimeline } from './settings.policy.ts'
import { updateSettings } from './settings.service.ts'
import { SettingEffect, SettingsChange, SettingsPayload, UpdateSettingsInput } from './settings.types.ts'
import { enterHolidayYear, readYears, removeHolidayYear } from './settings-years.service.ts'
import { EnterHolidayYearInput, HolidayYear, RemoveHolidayYearInput } from './settings-years.types.ts'
import { readDistrict } from './territory.queries.ts'

const answer = async (context: RequestContext) => ({ territory: await readDistrict(context) })

@Resolver(() => District)
export class SettingsResolver {
  @Allow(Role.DISTRICT_ADMIN)
  @Query(() => [SettingEffect], {
    description: 'What changed settings would do to what is under way; nothing is saved.',
  })
  settingsEffect(
    @Arg('settings', () => SettingsChange) settings: SettingsChange,
    @Ctx() context: RequestContext,
  ) {
    return settingsEffect(context, settings)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => SettingsPayload, {
    description: 'Sets deadlines, terms and rules. Errors: CONFLICT, INVALID_INPUT.',
  })
  async updateSettings(
    @Arg('input', () => UpdateSettingsInput) { version, ...given }: UpdateSettingsInput,
    @Ctx() context: RequestContext,
  ) {
    await updateSettings(context, version, given)
    return answer(context)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => SettingsPayload, {
    description: 'Keeps a list of reasons: words, order, retired ones. Errors: CONFLICT, INVALID_INPUT.',
  })
  async updateReasons(
    @Arg('input', () => UpdateReasonsInput) { version, use, reasons }: UpdateReasonsInput,
    @Ctx() context: RequestContext,
  ) {
    await updateReasons(context, version, use, reasons)
    return answer(context)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => SettingsPayload, {
    description: 'Enters or corrects a year of working days. Errors: CONFLICT, INVALID_INPUT.',
  })
  async enterHolidayYear(
    @Arg('input', () => EnterHolidayYearInput) { version, ...year }: EnterHolidayYearInput,
    @Ctx() context: RequestContext,
  ) {
    await enterHolidayYear(context, version, year)
    return answer(context)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => SettingsPayload, {
    description: 'Takes a year that was entered back. Errors: CONFLICT, NOT_FOUND.',
  })
  async removeHolidayYear(
    @Arg('input', () => RemoveHolidayYearInput) { version, year }: RemoveHolidayYearInput,
    @Ctx() context: RequestContext,
  ) {
    await removeHolidayYear(context, version, year)
    return answer(context)
  }

  @FieldResolver(() => [HolidayYear], { description: 'Years of working days entered by hand.' })
  holidayYears(@Ctx() context: RequestContext) {
    return readYears(context)
  }

  @FieldResolver(() => [TimelineEntry], {
    nullable: true,
    description: 'What was changed of it; null for whoever neither keeps nor audits the district.',
  })
  timeline(@Ctx() context: RequestContext) {
    if (!readsDistrictTimeline(actingViewer(context).acting)) return null
    return timelineOf(context, currentDistrict())
  }
}
