import { randomBytes } from 'node:crypto'
import { RecordKind } from '@youlin/schema'
import { listenersOf } from '../../../src/modules/notifications/index.ts'
import { defineEvent, EventBus } from '../../../src/platform/events.ts'
import { v7 } from '../../../src/platform/ids.ts'
import { noticeOf } from '../../../src/platform/notices.ts'
import { type MailServer, startMailServer, startWebReceiver, type WebReceiver } from '../receivers.ts'
import type { Person, StoryDistrict } from '../story.ts'
import { must } from './offers.ts'

export interface Receivers {
  mail: MailServer
  /** The text messages' webhook and the robots. */
  web: WebReceiver
  settings: Record<string, string>
  close(): Promise<void>
}

export const webhookSecret = 'a-secret-of-the-webhook'

/** A mail server and a web server that take what goes out, and the settings that lead there. */
export async function startReceivers(): Promise<Receivers> {
  const [mail, web] = await Promise.all([startMailServer(), startWebReceiver()])
  return {
    mail,
    web,
    settings: {
      PUBLIC_URL: 'http://localhost',
      SMTP_URL: mail.url,
      MAIL_FROM: '友邻 <youlin@district.example>',
      SMS_WEBHOOK_URL: `${web.url}/sms`,
      SMS_WEBHOOK_SECRET: webhookSecret,
      WECOM_URL: web.url,
      // The processes of an installation seal with one key.
      SECOND_FACTOR_KEY: randomBytes(32).toString('base64'),
    },
    close: async () => void (await Promise.all([mail.close(), web.close()])),
  }
}

const fields = 'channelChoices { kind target pendingTarget enabled timing hour groups version }'
export const choicesQuery = `{ ${fields} }`
export const robotKey = '693a91f6-7bob-4bc4-97a0-0ec2sifa5aaa'

export interface Choice {
  kind: string
  target: string | null
  pendingTarget: string | null
  enabled: boolean
  timing: string
  hour: number
  groups: string[]
  version: number
}

export async function choiceOf(who: Pick<Person, 'api'>, kind: string): Promise<Choice> {
  const { channelChoices } = await who.api.ask(choicesQuery)
  return (channelChoices as Choice[]).find((choice) => choice.kind === kind)!
}

/** What of a choice goes back with a change. */
export function asInput({ kind, version, enabled, timing, hour, groups }: Choice) {
  return { kind, version, enabled, timing, hour, groups }
}

/** Switches a channel on, with an address or robot where it needs one. */
export async function choose(
  { mail }: Receivers,
  who: Pick<Person, 'api'>,
  kind: 'EMAIL' | 'SMS' | 'WECOM',
  words: Partial<Choice> & { address?: string; robotUrl?: string } = {},
): Promise<void> {
  const { address = `${v7()}@mail.example`, ...more } = words
  if (kind === 'EMAIL') {
    await must(who.api, 'sendEmailCode', { address }, fields)
    const code = /\d{6}/.exec(mail.mails.pop()!.words)![0]
    await must(who.api, 'confirmEmail', { code }, fields)
  }
  const robotUrl = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${robotKey}`
  const choice = asInput(await choiceOf(who, kind))
  const input = { ...choice, enabled: true, ...(kind === 'WECOM' && { robotUrl }), ...more }
  await must(who.api, 'updateChannelChoice', input, fields)
}

const Told = defineEvent<{ kind: string; to: string[]; count: number; facts: object }>('OfferReturned')
const notice = noticeOf(Told, ['offerReturned'], async (_work, { kind, to, count, facts }) =>
  Array.from({ length: count }, () => ({
    to,
    kind: kind as 'offerReturned',
    record: { kind: RecordKind.OFFER, id: v7(), name: '张先生的 13812345678 法律咨询' },
    facts: facts as Record<string, unknown>,
  })),
)

/** Tells people something, as any module does, without sending it anywhere yet. */
export async function tellPeople(
  district: StoryDistrict,
  to: string[],
  { kind = 'offerReturned', count = 1, facts = {}, by = null as string | null } = {},
): Promise<void> {
  const events = new EventBus(listenersOf([notice]), () => undefined)
  await district.work(async (work) => {
    for (const { handle } of events.listeners(Told.name, 'afterCommit'))
      await handle({ ...work, events }, { kind, to, count, facts, actorId: by } as object)
  })
}
