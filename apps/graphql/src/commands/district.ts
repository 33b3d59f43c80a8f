import { parseArgs } from 'node:util'
import { ChangeSource } from '@youlin/schema'
import { runCommand } from '../command-work.ts'
import { foundDistrict } from '../modules/identity/index.ts'

const usage =
  'pnpm district create --code 420106 --name 武昌区 --city 武汉市 --admin-mobile 13800000000 [--admin-name 管理员]'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    code: { type: 'string' },
    name: { type: 'string' },
    city: { type: 'string' },
    'admin-mobile': { type: 'string' },
    'admin-name': { type: 'string', default: '管理员' },
  },
})
const { code, name, city, 'admin-mobile': adminMobile, 'admin-name': adminName } = values
if (positionals[0] !== 'create' || !code || !name || !city || !adminMobile) {
  console.error(usage)
  process.exit(2)
}

const district = { code, name, city, adminMobile, adminName }
await runCommand(ChangeSource.COMMAND, async (work) => {
  const { oneTimePassword } = await foundDistrict(work, district)
  const password = oneTimePassword
    ? `one-time password ${oneTimePassword}`
    : 'the password of the known account'
  console.info(`${city}${name} (${code}): ${adminName}, ${adminMobile}, ${password}`)
  return 0
})
