import { DirectClaimStatus, NeedEnd, NeedStatus, RecordKind, Role } from '@youlin/schema'
import type { Environment } from '../../environment.ts'
import { freshDirectClaimToken } from '../../modules/direct-claims/index.ts'
import { needLife } from '../../modules/needs/index.ts'
import { dayOf } from '../../platform/clock.ts'
import { v7 } from '../../platform/ids.ts'
import type { Firm } from '../enterprises.ts'
import { type Actor, system } from '../history.ts'
import { acting, type Invention } from '../invention.ts'
import { Moments, plus } from '../moments.ts'
import { Random } from '../random.ts'
import type { Staff } from '../staff.ts'
import { agree, claim, confirm, end, record, step, type Story } from './direct-claim-story.ts'
import type { InventedNeed } from './needs.ts'

/** Of its own, so that nothing of what is invented elsewhere moves. */
const seed = 111
const hour = 3_600_000

const { DONE, DECLINED, WITHDRAWN, CANCELLED } = DirectClaimStatus

/** Needs that were claimed without an offer, in each state, by guests, enterprises and a community. */
export function inventDirectClaims(
  invention: Invention,
  needs: readonly InventedNeed[],
  { staff, firms, environment }: { staff: Staff; firms: readonly Firm[]; environment: Environment },
): void {
  const moments = new Moments(invention.moments.now, new Random(seed))
  const guests = { count: 0 }
  const { communities } = invention.places
  const staffOf = (need: InventedNeed) =>
    staff.communityStaff.get(communities.findIndex(({ id }) => id === need.communityId))
  const tell = (need: InventedNeed, by: Actor): Story => ({ invention, moments, need, staff: by, guests })
  const ofStaff = needs.flatMap((need) => {
    const own = staffOf(need)
    return own ? [tell(need, own)] : []
  })
  const printed = [...invention.printed.communityStaff.keys()].map((number) => communities[number]!.id)
  const isOpen = ({ need }: Story) => need.status === NeedStatus.OPEN && need.met === 0
  const own = (at: number) =>
    ofStaff.findLast((story) => isOpen(story) && story.need.communityId === printed[at])!
  const others = ofStaff.filter(({ need }) => !printed.includes(need.communityId!))
  const withdrawn = others.find(({ need }) => need.status === NeedStatus.WITHDRAWN)!
  const [first, second] = others.filter((story) => isOpen(story) && moments.age(story.need.createdAt) > 12)
  const old = others.find(({ need }) => moments.age(need.createdAt) > 70)!
  const giver = firms.find(({ number, verifiedAt }) => verifiedAt && invention.printed.firms.has(number))!
  const helper = firms.find(({ number, verifiedAt }) => verifiedAt && !invention.printed.firms.has(number))!

  waitForAnswer(own(0), giver)
  openLink(own(0), environment)
  waitForRecord(own(1))
  meet(first!)
  comeToNothing(second!, helper)
  erase(old)
  endWithNeed(withdrawn, staff)
  helpStaff(invention, moments, needs, staff, firms, guests)
}

/** Whoever tries the product as a community's staff finds two to answer, and one that is agreed on. */
function waitForAnswer(story: Story, firm: Firm): void {
  const { moments } = story
  claim(
    story,
    { guest: '江畔志愿服务队' },
    { brings: '志愿者6人，周末可来帮忙两小时', reach: 12 },
    lately(story, 0.6),
  )
  claim(story, { firm }, { brings: '公司党支部8人，可协助组织和布置', reach: 20 }, lately(story, 0.4))
  const agreed = claim(
    story,
    { guest: '退休教师 严守信', registered: true },
    { brings: '每周二下午可到小区帮忙', reach: 10 },
    lately(story, 0.1),
  )
  agree(story, agreed, moments.day(5))
}

/** Its QR code can be printed and scanned. */
function openLink(story: Story, environment: Environment): void {
  const { invention, need, staff } = story
  const at = lately(story, 0.2)
  const { tokenHash, sealedToken } = freshDirectClaimToken(environment)
  invention.add('direct_claim_link', {
    id: v7(at.getTime()),
    needId: need.id,
    tokenHash: `\\x${tokenHash.toString('hex')}`,
    sealedToken: `\\x${sealedToken.toString('hex')}`,
    renewedAt: at,
    closedAt: null,
  })
  const { id, title: recordName } = need
  const kind = RecordKind.NEED
  invention.history.record(at, staff, { kind, id, recordName, action: 'openDirectClaimLink' })
  need.updatedAt = at
}

/** Within the last days, and after the need was raised. */
function lately({ moments, need }: Story, share: number): Date {
  const since = Math.max(need.createdAt.getTime(), moments.now.getTime() - 48 * hour)
  return moments.within(new Date(since), moments.now, share, share + 0.1)
}

/** Another one finds an agreed day that is over. */
function waitForRecord(story: Story): void {
  const { moments } = story
  const agreed = claim(
    story,
    { guest: '邻里妈妈团', registered: true },
    { brings: '5位家长，每次可来一个半小时', reach: 15 },
    lately(story, 0.1),
  )
  agree(story, agreed, moments.day(-1))
}

function meet(story: Story): void {
  const { moments, need, invention, staff } = story
  const asked = moments.ago(9)
  const row = claim(
    story,
    { guest: '银杏读书会' },
    { brings: '读书会成员8人，上门帮忙一次', reach: 8 },
    asked,
  )
  confirm(story, row, moments.after(asked, 2, 20), moments.day(-5))
  const at = moments.officeHour(moments.day(-4))
  const reached = Math.min(8, need.size - 1)
  step(story, row, DONE, at, staff, {
    action: 'recordDirectClaim',
    facts: { day: row.agreedDay, reached },
  })
  Object.assign(row, { doneDay: row.agreedDay, reached, doneNote: '老人们希望再来。', endedAt: at })
  need.met += reached
  const facts = { met: need.met, size: need.size }
  const told = { action: 'meetNeed', recordName: need.title, facts }
  invention.history.step(needLife, need, NeedStatus.PARTLY_MET, at, staff, told)
}

/** Declined, withdrawn, and cancelled after it was confirmed. */
function comeToNothing(story: Story, firm: Firm): void {
  const { moments, staff } = story
  const rep = acting(firm.rep, Role.ENTERPRISE_REP)
  const asked = moments.ago(8)
  const declined = claim(story, { guest: '路路通搬家' }, { brings: '收费服务，居民八折', reach: 30 }, asked)
  const reason = '本次只接受公益服务，感谢支持'
  end(story, declined, DECLINED, moments.after(asked, 2, 20), staff, { action: 'declineDirectClaim', reason })

  const withdrawn = claim(story, { firm }, { brings: '员工10人，半天志愿服务', reach: 40 }, moments.ago(7))
  const back = { action: 'withdrawDirectClaim', reason: '当天人手不足，另行安排' }
  end(story, withdrawn, WITHDRAWN, moments.ago(6), rep, back)

  const cancelled = claim(
    story,
    { firm },
    { brings: '提供会议室一间，供居民议事', reach: 25 },
    moments.ago(6),
  )
  confirm(story, cancelled, moments.ago(5), moments.day(3))
  const stop = { action: 'cancelDirectClaim', reason: '会议室临时检修' }
  end(story, cancelled, CANCELLED, moments.ago(2), rep, stop)
}

/** Name and number went some weeks after the end. */
function erase(story: Story): void {
  const { moments, need, staff } = story
  const asked = moments.officeHour(dayOf(plus(need.createdAt, 2 * 24 * hour)))
  const row = claim(story, { guest: '城东骑行俱乐部' }, { brings: '骑行队可代为跑腿', reach: 10 }, asked)
  const reason = '该需求须由专业人员办理'
  end(story, row, DECLINED, plus(asked, hour), staff, { action: 'declineDirectClaim', reason })
  const at = plus(row.endedAt!, 31 * 24 * hour)
  Object.assign(row, { guestName: null, guestMobile: null, erasedAt: at, updatedAt: at })
  story.invention.history.record(at, system, { ...record(story, row), action: 'eraseGuests' })
}

function endWithNeed(story: Story, { communityStaff }: Staff): void {
  const { need, moments, invention } = story
  const { communities } = invention.places
  const ended = need.updatedAt
  const asked = moments.within(need.createdAt, ended, 0.3, 0.6)
  const [number, actor] = [...communityStaff].find(([at]) => communities[at]!.id !== need.communityId)!
  const by = { community: { id: communities[number]!.id, actor } }
  const row = claim(story, by, { brings: '借出活动室和桌椅', reach: 20 }, asked)
  const facts = { needEnd: NeedEnd.NEED_WITHDRAWN }
  end(story, row, CANCELLED, ended, story.staff, { action: 'endDirectClaims', facts })
  row.needEnd = NeedEnd.NEED_WITHDRAWN
}

/** 七助: a community helps the staff of an enterprise. */
function helpStaff(
  invention: Invention,
  moments: Moments,
  needs: readonly InventedNeed[],
  { communityStaff }: Staff,
  firms: readonly Firm[],
  guests: Story['guests'],
): void {
  const need = needs.find(({ enterpriseId, status }) => enterpriseId && status === NeedStatus.OPEN)!
  const firm = firms.find(({ row }) => row.id === need.enterpriseId)!
  const rep = acting(firm.rep, Role.ENTERPRISE_REP)
  const [number] = invention.printed.communityStaff.keys()
  const { id } = invention.places.communities[number!]!
  const story = { invention, moments, need, staff: rep, guests }
  const since = moments.within(need.createdAt, moments.now, 0.7, 0.8)
  const row = claim(
    story,
    { community: { id, actor: communityStaff.get(number!)! } },
    { brings: '社区食堂为员工留20个座位，工作日供应午餐', reach: 20 },
    since,
  )
  confirm(story, row, moments.within(since, moments.now, 0.3, 0.6), null)
}
