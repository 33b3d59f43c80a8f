import { expect, it } from 'vitest'
import { goHome, type Person, person, said, signIn } from '../support/person.ts'
import { foundDistrict } from '../support/story/founding.ts'
import * as joining from '../support/story/joining.ts'
import * as offering from '../support/story/offering.ts'
import * as settingUp from '../support/story/setting-up.ts'

const password = 'Wuchang-Dongqu-2026'
const street = { code: '420106007', name: '中南路街道' }
const building = '中南商务大厦'
const council = '中南商务大厦理事会'
const worker = (name: string, last: number, role: string, scope: string): settingUp.Invited => ({
  ...{ name, mobile: `1390000010${last}`, password, role, scope },
})
const streetWorker = worker('罗远山', 1, '街道工作人员', street.name)
const communityWorker = worker('钟知夏', 2, '社区工作人员', '洪山社区')
const enterprise = joining.newcomer('武昌青篾文化创意有限公司', '沈青禾')
const offer = {
  ...{ title: '竹编灯笼手作体验', kind: '先进文化', category: '非遗展示' },
  ...{ summary: '手艺人到小区，材料自带，老少皆宜。', capacity: 2 },
}

it(
  'sets a district up that has nothing, from its first sign-in to its first offer',
  { timeout: 400_000 },
  async (test) => {
    const { url, mobile, given } = await foundDistrict(test)
    const open = (name: string) => person(test, { name, url })
    const admin = await open('district')
    await settingUp.enter(admin, mobile, given, password)
    expect(await settingUp.takeUp(admin)).toContain('下一步：街道')
    await fillTerritory(admin)

    expect(await settingUp.takeUp(admin)).toContain('下一步：楼宇理事会')
    await settingUp.foundCouncil(admin, council, building, `${street.name} ${building}`)
    await settingUp.takeUp(admin)
    await settingUp.keep(admin, '资源分类')
    await settingUp.keep(admin, '办理时限')
    const [streetStaff, communityStaff] = [await open('street'), await open('community')]
    await settingUp.accept(streetStaff, await settingUp.invite(admin, streetWorker), streetWorker)
    await settingUp.accept(communityStaff, await settingUp.invite(admin, communityWorker), communityWorker)
    expect(await settingUp.takeUp(admin)).toContain('已完成8步')

    const representative = await open('representative')
    await joinCouncil(representative, streetStaff, admin)
    await admin.page.goto('/admin/setup')
    await admin.page.getByText('各步均已完成').waitFor()

    await goHome(representative)
    await offering.publish(representative, offer)
    await passes(streetStaff)
    await communityStaff.page.goto('/offers')
    await communityStaff.page.getByRole('heading', { level: 2, name: offer.title }).waitFor()
    await admin.page.goto('/admin/')
    await admin.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
    expect(await admin.page.getByRole('link', { name: '继续建区' }).count()).toBe(0)
    for (const { problems } of [admin, streetStaff, communityStaff, representative])
      test.expect(problems).toEqual([])
  },
)

/** A street and a building by hand, communities and compounds from the district's own lists. */
async function fillTerritory(admin: Person) {
  await settingUp.addStreet(admin, street.code, street.name)
  await settingUp.takeUp(admin)
  const communities = ['420106007001,洪山社区', '420106007002,梅苑社区']
  await settingUp.importList(admin, '社区', '导入社区', [
    '区划代码,社区名称,所属街道',
    ...communities.map((line) => `${line},${street.name}`),
  ])
  await settingUp.takeUp(admin)
  await settingUp.importList(admin, '小区', '导入小区', [
    '所属社区,小区名称,地址,总户数,居民人数,老年人占比,儿童占比,双职工家庭占比,纬度,经度',
    '洪山社区,洪山苑,中南路２号,860,2300,0.22,0.15,0.4,30.5461,114.3391',
  ])
  expect(await settingUp.takeUp(admin)).toContain('下一步：楼宇')
  await settingUp.addBuilding(admin, street.name, building)
}

/** The enterprise registers, applies for the chair, is recommended by the street and approved by the district. */
async function joinCouncil(representative: Person, streetStaff: Person, admin: Person) {
  await joining.register(representative, enterprise)
  await signIn(representative, '/', enterprise)
  await joining.apply(representative, council, '理事长')
  await joining.openMember(streetStaff, '/admin/memberships?view=pending', enterprise.name)
  await streetStaff.hand.press(streetStaff.page.getByRole('button', { name: /^推荐/ }))
  await said(streetStaff, `已推荐${enterprise.name}`)
  await joining.approve(admin, enterprise)
}

/** Nobody else leads the council, so its street reviews what its leader publishes. */
async function passes(who: Person) {
  const { page, hand } = who
  await page.goto('/admin/offers?view=review')
  await hand.press(page.getByRole('button', { name: offer.title }))
  await hand.press(page.getByRole('button', { name: /^通过/ }))
  await said(who, `已通过“${offer.title}”，现可认领`)
}
