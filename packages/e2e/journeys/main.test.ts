import { it } from 'vitest'
import { newcomer } from '../support/story/joining.ts'
import { tellMainJourney, type Telling } from '../support/story/main-journey.ts'

const onPc: Telling = {
  screen: { width: 1366, height: 768 },
  publishClicks: 6,
  enterprise: newcomer('武汉青篾文化创意有限公司', '沈青禾'),
  offer: { title: '竹编灯笼手作体验', word: '竹编', category: '非遗展示' },
  other: '草木染布亲子课堂',
  community: { account: 'two-roles', role: '社区工作人员' },
}
const onPhone: Telling = {
  screen: { width: 390, height: 844 },
  publishClicks: 7,
  enterprise: newcomer('武汉光影剧社有限公司', '顾光远'),
  offer: { title: '皮影戏进小区演出', word: '皮影', category: '文艺演出' },
  other: '剪纸窗花亲子课堂',
  community: { account: 'community-staff-2' },
}
/** Most of it is the wait until what was agreed on begins. */
const timeout = 600_000

it.concurrent.for([
  ['PC', onPc],
  ['phone', onPhone],
] as const)('goes from a registration to a suspended membership on a %s', { timeout }, ([, telling], test) =>
  tellMainJourney(telling, test),
)
