import { type MessageKind, Role, ScopeKind, SupervisionLevel } from '@youlin/schema'
import { currentDistrict } from '../../platform/database/district-context.ts'
import type { EventKind } from '../../platform/events.ts'
import { noticeOf, type Notice } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf } from '../identity/index.ts'
import {
  ClockPaused,
  ClockResumed,
  StepEscalated,
  StepReminded,
  type ToldStep,
} from './supervision.events.ts'

const rolesOf: Record<ScopeKind, Role> = {
  [ScopeKind.DISTRICT]: Role.DISTRICT_ADMIN,
  [ScopeKind.STREET]: Role.STREET_STAFF,
  [ScopeKind.COMMUNITY]: Role.COMMUNITY_STAFF,
  [ScopeKind.COUNCIL]: Role.COUNCIL_OFFICER,
  [ScopeKind.ENTERPRISE]: Role.ENTERPRISE_REP,
}

/** Who has to do it is told of reminders and of its clock; who supervises, of what came onto their list. */
export const supervisionNotices: Notice[] = [
  told(StepReminded, 'stepReminded'),
  told(ClockPaused, 'clockPaused'),
  told(ClockResumed, 'clockResumed'),
  noticeOf(StepEscalated, ['stepEscalated'], async (work, step) => {
    const to =
      step.level === SupervisionLevel.DISTRICT
        ? await holdersOf(work, [Role.DISTRICT_ADMIN], currentDistrict())
        : await holdersOf(work, [Role.STREET_STAFF], step.streetId)
    return [telling('stepEscalated', to, step)]
  }),
]

function told<Kind extends MessageKind>(event: EventKind<ToldStep>, kind: Kind): Notice {
  return noticeOf(event, [kind], async (work, step) => [telling(kind, await holders(work, step), step)])
}

function holders(work: Work, { holderKind, holderId }: ToldStep): Promise<string[]> {
  return holdersOf(work, [rolesOf[holderKind]], holderId)
}

function telling<Kind extends MessageKind>(kind: Kind, to: readonly string[], step: ToldStep) {
  const { recordKind, recordId: id, title: name, due } = step
  return { to, kind, record: { kind: recordKind, id, name }, facts: { due } }
}
