import { Role } from '@youlin/schema'
import type { Environment } from '../environment.ts'
import { codeAt, keepSecondFactor, seal } from '../modules/identity/index.ts'
import { rows } from '../platform/database/rows.ts'
import type { Work } from '../platform/work.ts'
import type { DemonstrationAccount } from './accounts.ts'
import type { DemonstrationTables } from './demonstration.rows.ts'

/** Of all invented administrators; printed, so for demonstrations alone. */
export const demonstrationSecret = 'YOULINDEMOYOULINDEMOYOULINDEMO23'

/** Gives the invented administrators a second factor that is known beforehand. */
export async function keepSecondFactors(
  work: Work,
  environment: Environment,
  accounts: readonly DemonstrationAccount[],
): Promise<void> {
  const mobiles = accounts.filter(isAdministrator).map(({ mobile }) => mobile)
  const found = await rows<DemonstrationTables>(work.em)
    .selectFrom('userAccount')
    .select('id')
    .where('mobile', 'in', mobiles)
    .execute()
  for (const { id } of found) {
    await keepSecondFactor(work, id, seal(environment, demonstrationSecret))
  }
}

/** What a visitor needs beside the password of an administrator. */
export function secondFactorLines(now: Date): string[] {
  const { code, secondsLeft } = codeAt(demonstrationSecret, now)
  return [
    `  区级管理员的验证码 ${code}，${secondsLeft}秒内有效；之后用 npm run demo:code 查看新的`,
    `  验证器密钥 ${demonstrationSecret}`,
  ]
}

const isAdministrator = ({ grants }: DemonstrationAccount) =>
  grants.some(({ role }) => role === Role.DISTRICT_ADMIN)
