import { inject, type TestContext } from 'vitest'
import type { PageOptions } from '../page.ts'
import { patience, type Person, person, signIn, timeline, within } from '../person.ts'
import * as claiming from './claiming.ts'
import * as joining from './joining.ts'
import * as offering from './offering.ts'

/** What differs between two tellings of the main journey. */
export interface Telling {
  screen: PageOptions
  /** In how many clicks a new offer is published. */
  publishClicks: number
  enterprise: joining.Newcomer
  offer: { title: string; word: string; category: string }
  /** Published again from the first one. */
  other: string
  /** Who claims, by the account's key, with the role to choose where it has several. */
  community: { account: string; role?: string }
}

type Cast = Record<'enterprise' | 'officer' | 'district' | 'community', Person>

/** From an enterprise's registration over two offers and their claims to the suspension of its membership. */
export async function tellMainJourney(telling: Telling, test: TestContext) {
  const { enterprise, offer, other } = telling
  const cast = await openCast(telling, test)
  await join(cast, enterprise)
  await publish(cast, telling)

  await within(cast.community, 4, () => offering.findAndClaim(cast.community, offer.word, offer.title, 30))
  await agree(cast, offer.title)
  await deliver(cast, offer.title)
  await evaluate(cast, offer.title)

  await within(cast.community, 4, () => offering.findAndClaim(cast.community, other, other, 20))
  await within(cast.enterprise, 2, async () => {
    await claiming.openCard(cast.enterprise, '待回应认领', other)
    await claiming.take(cast.enterprise, '同意', '已同意')
  })
  await suspend(cast, telling)
  for (const { problems } of Object.values(cast)) test.expect(problems).toEqual([])
}

async function openCast({ screen, community }: Telling, test: TestContext): Promise<Cast> {
  const open = (name: string) => person(test, { ...screen, name })
  const cast: Cast = {
    enterprise: await open('enterprise'),
    officer: await open('officer'),
    district: await open('district'),
    community: await open('community'),
  }
  const account = inject('accounts')
  await signIn(cast.officer, '/', account['council-officer']!)
  await signIn(cast.district, '/admin/', account['district-admin']!)
  await signIn(cast.community, '/', account[community.account]!, community.role)
  return cast
}

async function join(cast: Cast, enterprise: joining.Newcomer) {
  await joining.register(cast.enterprise, enterprise)
  await signIn(cast.enterprise, '/', enterprise)
  await joining.apply(cast.enterprise, await joining.councilOf(cast.officer))
  await joining.endorse(cast.officer, enterprise)
  await joining.approve(cast.district, enterprise)
}

/** One offer anew and one from it, each passed by the council's officer. */
async function publish({ enterprise, officer }: Cast, { offer, other, publishClicks }: Telling) {
  const words = { ...offer, kind: '先进文化', summary: '手艺人到小区，材料自带，老少皆宜。', capacity: 2 }
  await within(enterprise, publishClicks, () => offering.publish(enterprise, words))
  await offering.pass(officer, offer.title)
  await within(enterprise, 3, () => offering.publishAgain(enterprise, offer.title, other))
  await offering.pass(officer, other)
  const steps = ['新建草稿', '提交审核', '审核通过']
  await offering.tells(enterprise, offer.title, steps)
}

/** The enterprise proposes another time, the community agrees, and it begins. */
async function agree({ enterprise, community }: Cast, title: string) {
  const time = claiming.soon()
  await within(enterprise, 4, async () => {
    await claiming.openCard(enterprise, '待回应认领', title)
    await claiming.proposeTime(enterprise, time)
  })
  await within(community, 2, async () => {
    await claiming.openCard(community, '待定时间', title)
    await claiming.take(community, '同意', '时间已定')
  })
  await claiming.begun(time.startsAt)
}

async function deliver({ enterprise, community }: Cast, title: string) {
  await within(enterprise, 2, async () => {
    await claiming.openCard(enterprise, '待登记落实', title)
    await claiming.take(enterprise, '登记落实', '已登记落实')
  })
  await within(community, 2, async () => {
    await claiming.openCard(community, '待确认落实', title)
    await claiming.take(community, '确认落实', '已确认落实')
  })
}

/** Neither side sees the other's evaluation before both are in. */
async function evaluate({ enterprise, community }: Cast, title: string) {
  const given = '场地准备周到，居民热情。'
  const answered = '老师耐心，孩子们都做成了。'
  await within(enterprise, 3, async () => {
    await claiming.openCard(enterprise, '待评价', title)
    await claiming.evaluate(enterprise, 5, given)
  })
  await within(community, 3, async () => {
    await claiming.openCard(community, '待评价', title)
    await community.page.getByText('双方互不可见').waitFor()
    community.expect(await community.page.getByText(given).count()).toBe(0)
    await claiming.evaluate(community, 4, answered)
  })
  const steps = ['认领', '同意认领', '商定时间', '登记落实', '确认落实', '评价', '评价']
  for (const side of [enterprise, community]) {
    await claiming.tells(side, steps)
    await side.page.getByText(given).waitFor()
    await side.page.getByText(answered).waitFor()
  }
}

/** What the member published pauses, and no community finds it any more. */
async function suspend(
  { district, enterprise, community }: Cast,
  { enterprise: { name }, offer, other }: Telling,
) {
  await joining.suspend(district, name, '消防检查未通过，整改期间暂停。')
  await district.page.getByRole('status').getByText(`已暂停${name}，2项资源随之暂停`).waitFor()
  const steps = ['申请加入理事会', '推荐成员', '审批通过成员', '暂停成员资格']
  await district.expect.poll(() => timeline(district.page), patience).toEqual(steps)
  for (const title of [offer.title, other]) {
    await offering.sees(enterprise, title, /已暂停/)
    await offering.isNotFound(community, title)
  }
}
