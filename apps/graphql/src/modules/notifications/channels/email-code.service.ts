import { createHash, randomInt } from 'node:crypto'
import { words } from '@youlin/client/words'
import { ChannelKind, ErrorCode, FieldCode, SendingPurpose } from '@youlin/schema'
import { AppError, invalidInput } from '../../../platform/errors.ts'
import { v7 } from '../../../platform/ids.ts'
import { countUse } from '../../../platform/rate-limits.ts'
import type { RequestContext } from '../../../platform/request-context.ts'
import { actingViewer, inTransaction } from '../../../platform/work.ts'
import { contactOf } from '../../identity/index.ts'
import { recordSent } from '../sendings/sending.outcome.ts'
import { SendingError } from './channel.ts'
import { channelsOf } from './channels.ts'
import { change, lockedChoice, requireOffered } from './choice.service.ts'

const validMinutes = 15
const mostTries = 5
/** Codes an hour, for an account and to an address, whoever asks. */
const hourly = { name: 'email-code', points: 5, seconds: 3_600 }
const emailAddress = /^[^\s@,;:<>()[\]\\"]{1,64}@[\w-]+(\.[\w-]+)+$/

/**
 * Sends a code to a new address of the viewer; the present one stays until it is given.
 * @throws INVALID_INPUT, TOO_MANY_ATTEMPTS, SENDING_FAILED
 */
export async function sendEmailCode(context: RequestContext, given: string): Promise<void> {
  requireOffered(context.environment, ChannelKind.EMAIL)
  const address = given.trim().toLowerCase()
  if (!emailAddress.test(address)) throw invalidInput({ address: FieldCode.MALFORMED })
  const { accountId } = actingViewer(context)
  for (const key of [accountId, hashOf(address).toString('hex')]) await countUse(context.em, hourly, key)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await inTransaction(context, async (work) => {
    const kept = await lockedChoice(work, ChannelKind.EMAIL)
    await change(work, kept, {
      pendingAddress: address,
      codeHash: hashOf(`${accountId} ${code}`),
      codeUntil: new Date(work.clock.now().getTime() + validMinutes * 60_000),
      codeTries: 0,
    })
  })
  await handOver(context, address, code)
}

/**
 * Makes the address that the code was sent to the viewer's own.
 * @throws INVALID_INPUT with WRONG_CODE, also for one that is too old or was tried too often
 */
export async function confirmEmail(context: RequestContext, code: string): Promise<void> {
  const { accountId } = actingViewer(context)
  const isRight = await inTransaction(context, async (work) => {
    const kept = await lockedChoice(work, ChannelKind.EMAIL)
    const open = kept.codeUntil && kept.codeUntil > work.clock.now() && kept.codeTries < mostTries
    if (!open || !kept.codeHash?.equals(hashOf(`${accountId} ${code}`))) {
      await change(work, kept, { codeTries: kept.codeTries + 1 })
      return false
    }
    const proved = { pendingAddress: null, codeHash: null, codeUntil: null }
    await change(work, kept, { address: kept.pendingAddress, ...proved })
    return true
  })
  // After the commit, so that the try counts.
  if (!isRight) throw invalidInput({ code: FieldCode.WRONG_CODE })
}

async function handOver(context: RequestContext, to: string, code: string) {
  const { accountId } = actingViewer(context)
  const { locale } = (await contactOf(context, accountId))!
  const texts = words[locale].sending
  const id = v7()
  const sent = { id, accountId, channel: ChannelKind.EMAIL, purpose: SendingPurpose.CODE }
  try {
    await channelsOf(context.environment)
      .get(ChannelKind.EMAIL)!
      .send({ key: id, to, subject: texts.code, text: texts.codeText(code, validMinutes) })
    await recordSent(context, sent, null)
  } catch (error) {
    if (!(error instanceof SendingError)) throw error
    await recordSent(context, sent, error.code)
    throw new AppError(ErrorCode.SENDING_FAILED)
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()
