import { type ChannelKind, ChannelKind as Kinds, ChannelTiming, MessageGroup } from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import { actingViewer, type Work } from '../../../platform/work.ts'
import { channelsOf } from './channels.ts'
import { type ChoiceRow, choices } from './choice.rows.ts'

/** What the viewer wants of a channel, as its owner sees it. */
export interface OwnChoice {
  kind: ChannelKind
  target: string | null
  pendingTarget: string | null
  enabled: boolean
  timing: ChannelTiming
  hour: number
  groups: readonly MessageGroup[]
  version: number
}

const defaultHour = 9

/** The channels that there are, with what the viewer wants of each; nothing until they say so. */
export async function ownChoices(work: Work, environment: Environment, mobile: string): Promise<OwnChoice[]> {
  const kept = await choicesOf(work, actingViewer(work).accountId)
  return [...channelsOf(environment).keys()].map((kind) => shown(kind, kept.get(kind), mobile))
}

/** What an account wants, by channel; of its robots the one of the present district. */
export async function choicesOf({ em }: Work, accountId: string): Promise<Map<ChannelKind, ChoiceRow>> {
  const found = await choices(em)
    .selectFrom('channelChoice')
    .selectAll()
    .where('accountId', '=', accountId)
    .execute()
  return new Map(found.map((choice) => [choice.kind, choice]))
}

function shown(kind: ChannelKind, choice: ChoiceRow | undefined, maskedMobile: string): OwnChoice {
  const targets: Record<ChannelKind, string | null> = {
    [Kinds.EMAIL]: choice?.address ?? null,
    [Kinds.SMS]: maskedMobile,
    [Kinds.WECOM]: choice?.robotMasked ?? null,
  }
  return {
    kind,
    target: targets[kind],
    pendingTarget: choice?.pendingAddress ?? null,
    enabled: choice?.enabled ?? false,
    timing: choice?.timing ?? ChannelTiming.AT_ONCE,
    hour: choice?.hour ?? defaultHour,
    groups: choice?.groups ?? Object.values(MessageGroup),
    version: choice?.version ?? 0,
  }
}
