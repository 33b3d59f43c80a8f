import type { RequestContext } from '../../platform/request-context.ts'
import type { Viewer } from '../../platform/work.ts'
import { currentGrant } from './grant.queries.ts'
import { actingOf } from './session.service.ts'
import { userById } from './user.queries.ts'

/** Whoever acts in a grant of the present district without a session, as long as it is current; null afterwards. */
export async function holderOfGrant(
  context: RequestContext,
  grantId: string,
  accountId: string,
): Promise<Viewer | null> {
  const grant = await currentGrant(context, grantId, accountId)
  const account = grant && (await userById(context).load(accountId))
  if (!account) return null
  const { NODE_ENV, DEMO } = context.environment
  if (account.isDemonstration && NODE_ENV === 'production' && !DEMO) return null
  return { accountId, name: account.name, mustChangePassword: false, acting: actingOf(grant) }
}
