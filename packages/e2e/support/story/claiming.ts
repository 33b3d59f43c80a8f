import { setTimeout as wait } from 'node:timers/promises'
import type { Person } from '../person.ts'
import { narrowsTo, patience, said, timeline } from '../person.ts'

/** Enough for the other side to agree before it begins. */
const aheadMs = 90_000
const minuteMs = 60_000

/** A time that begins as soon as two people can agree on it, as it is typed in Shanghai. */
export function soon(): { day: string; from: string; until: string; startsAt: Date } {
  const start = new Date(Math.ceil((Date.now() + aheadMs) / minuteMs) * minuteMs)
  const [day, from] = inShanghai(start)
  const [sameDay, until] = inShanghai(new Date(start.getTime() + 60 * minuteMs))
  return { day, from, until: sameDay === day ? until : '23:59', startsAt: start }
}

function inShanghai(moment: Date): [day: string, time: string] {
  const [day, time] = moment.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).split(' ')
  return [day!, time!.slice(0, 5)]
}

/** A delivery cannot be recorded before it begins, and the product's clock is the world's. */
export const begun = (startsAt: Date) => wait(startsAt.getTime() - Date.now() + 1_000)

/**
 * Opens what waits, from its card on the first page. The five most pressing kinds have a card, which names three; what
 * a busy community has beyond them is one press further away, which the flows do not count.
 */
export async function openCard(who: Person, kind: string, title: string) {
  const { page, hand } = who
  const heading = page.getByRole('heading', { name: kind })
  const card = page.getByRole('listitem').filter({ has: heading })
  const further = page.getByRole('list', { name: '其他待办' }).getByRole('link', { name: kind })
  await card.or(further).first().waitFor()
  if ((await card.getByRole('link', { name: title }).count()) > 0) {
    await hand.press(card.getByRole('link', { name: title }))
  } else {
    await hand.press(card.getByRole('link', { name: /^查看全部/ }).or(further))
    who.addClicks(-1)
    await hand.type(page.getByRole('searchbox', { name: '搜索认领' }), title)
    await narrowsTo(who, title)
    await hand.press(page.getByRole('main').getByRole('link', { name: title }))
  }
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Another time than those that the community wished. */
export async function proposeTime(who: Person, time: ReturnType<typeof soon>) {
  const { page, hand } = who
  await hand.press(page.getByRole('button', { name: '改约' }))
  const dialog = page.getByRole('dialog')
  await hand.tick(dialog.getByRole('radio', { name: '其他时间' }))
  await hand.type(dialog.getByLabel('日期'), time.day)
  await hand.type(dialog.getByLabel('开始'), time.from)
  await hand.type(dialog.getByLabel('结束'), time.until)
  await hand.press(dialog.getByRole('button', { name: '发送' }))
  await said(who, '新的时间已发送')
}

/** One press on the next step of a claim. */
export async function take(who: Person, step: string, notice: string) {
  const { page, hand } = who
  await hand.press(page.getByRole('button', { name: step, exact: true }))
  await said(who, notice)
}

/** The same mark for everything, with a comment. */
export async function evaluate(who: Person, mark: number, comment: string) {
  const { page, hand } = who
  await hand.tick(page.getByRole('group', { name: '整体' }).getByRole('radio', { name: String(mark) }))
  await hand.type(page.getByLabel('评语'), comment)
  await take(who, '提交', '评价已提交')
}

/** Reads the page anew and waits until its timeline tells these steps, among who looked at a telephone number. */
export async function tells({ page, expect }: Person, steps: string[]) {
  await page.reload()
  const told = async () => (await timeline(page)).filter((step) => step !== '查看联系电话')
  await expect.poll(told, patience).toEqual(steps)
}
