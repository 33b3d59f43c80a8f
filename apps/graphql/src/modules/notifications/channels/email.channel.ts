import { createTransport } from 'nodemailer'
import { ChannelKind } from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import { type Channel, SendingError } from './channel.ts'

const timeout = 10_000
/** What nodemailer says where nothing was handed over. */
const notReached = ['ECONNECTION', 'EDNS', 'ECONNREFUSED', 'ENOTFOUND', 'ETLS', 'EAUTH']

/** E-mail over SMTP; a repetition carries the same Message-ID (RFC 5322, 3.6.4). */
export function emailChannel({ SMTP_URL, MAIL_FROM, MAIL_PER_MINUTE }: Environment): Channel | undefined {
  if (!SMTP_URL || !MAIL_FROM) return undefined
  const domain = /@([\w.-]+)/.exec(MAIL_FROM)?.[1] ?? 'localhost'
  const times = { connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout }
  return {
    kind: ChannelKind.EMAIL,
    repeatable: true,
    perMinute: MAIL_PER_MINUTE,
    limitedBy: 'channel',
    async send({ key, to, subject, text }) {
      const transport = createTransport({ url: SMTP_URL, ...times })
      try {
        await transport.sendMail({ from: MAIL_FROM, to, subject, text, messageId: `<${key}@${domain}>` })
      } catch (error) {
        throw reasonOf(error as { responseCode?: number; code?: string })
      } finally {
        transport.close()
      }
    },
  }
}

function reasonOf({ responseCode, code = '' }: { responseCode?: number; code?: string }): SendingError {
  if (responseCode)
    return new SendingError(`SMTP_${responseCode}`, { isSure: true, isFinal: responseCode >= 500 })
  if (notReached.includes(code)) return new SendingError('UNREACHABLE', { isSure: true })
  return new SendingError('NO_ANSWER', { isSure: false })
}
