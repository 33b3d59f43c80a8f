import {
  CouncilStatus,
  creditCodeCheckCharacter,
  EnterpriseStatus,
  RecordKind,
  Role,
  ScopeKind,
  type EnterpriseKind,
} from '@youlin/schema'
import { v7 } from '../platform/ids.ts'
import { founders } from './council-plan.ts'
import { visitor } from './history.ts'
import type { Invention } from './invention.ts'
import type { Person } from './people.ts'
import { kindOf, type Trade, tradeOrder, trades } from './trades.ts'

const enterpriseCount = 250
const first = [...'汉江楚长云晴禾明知安乐和星海博嘉瑞启同新']
const second = [...'川悦谷铭远润诚航源然晟达棠舟岚桥邻禧']
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

export interface InventedEnterprise {
  id: string
  kind: EnterpriseKind
  name: string
  creditCode: string
  status: EnterpriseStatus
  contactName: string
  contactMobile: string
  isDemonstration: true
  createdAt: Date
  updatedAt: Date
}

/** An enterprise with what its row does not say. */
export interface Firm {
  row: InventedEnterprise
  /** Its place in the order of all. */
  number: number
  trade: Trade
  building: number
  rep: Person
  verifiedAt: Date | null
}

/** Enterprises that registered themselves, six or seven in each building, each with its representative. */
export function inventEnterprises(invention: Invention): Firm[] {
  const { random, places, printed } = invention
  const names = random.shuffled(first.flatMap((one) => second.map((other) => `武汉${one}${other}`)))
  return Array.from({ length: enterpriseCount }, (_, index) => {
    const trade = tradeOrder[index % tradeOrder.length]!
    const building = index % places.buildings.length
    const at = invention.moments.ago(
      daysSinceRegistration(invention, building, Math.floor(index / places.buildings.length)),
    )
    const known = printed.firms.get(index)
    const rep = known?.person ?? invention.people.open(at)
    const row: InventedEnterprise = {
      id: v7(at.getTime()),
      kind: kindOf(trade),
      name: known?.name ?? names[index]! + random.pick(trades[trade]),
      creditCode: creditCode(invention, trade),
      status: EnterpriseStatus.REGISTERED,
      contactName: rep.name,
      contactMobile: rep.mobile,
      isDemonstration: true,
      createdAt: at,
      updatedAt: at,
    }
    register(invention, row, at)
    settle(invention, row, building, at)
    invention.people.grant(at, visitor, row.name, {
      userId: rep.id,
      role: Role.ENTERPRISE_REP,
      scopeKind: ScopeKind.ENTERPRISE,
      scopeId: row.id,
    })
    return { row, number: index, trade, building, rep, verifiedAt: null }
  })
}

/** The first enterprises of a building are there before its council; the others come over the year. */
function daysSinceRegistration({ random, councils }: Invention, building: number, position: number): number {
  const { fate, age } = councils[building]!
  if (fate === CouncilStatus.FORMING) return random.between(1, Math.min(8, age - 2))
  return position < founders ? age + random.between(1, 9) : random.between(20, age - 25)
}

/** It sits in a building; some sit in a second one. */
export function settle(invention: Invention, { id }: { id: string }, building: number, at: Date): void {
  invention.add('enterprise_building', {
    id: v7(at.getTime()),
    enterpriseId: id,
    buildingId: invention.places.buildings[building]!.id,
  })
}

function register({ add, history, random }: Invention, row: InventedEnterprise, at: Date): void {
  add('enterprise', row)
  const { id, name, contactName, contactMobile } = row
  const hex = () => random.between(0, 255).toString(16).padStart(2, '0')
  add('enterprise_registration', {
    id: v7(at.getTime()),
    enterpriseId: id,
    idempotencyKey: `demonstration-${row.creditCode}`,
    payloadHash: `\\x${Array.from({ length: 32 }, hex).join('')}`,
    isDispute: false,
    name,
    contactName,
    contactMobile,
    at,
  })
  history.record(at, visitor, {
    kind: RecordKind.ENTERPRISE,
    id,
    recordName: name,
    action: 'registerEnterprise',
    to: row.status,
  })
}

/** Department and kind, the division, an invented organisation code, and the check character of GB 32100-2015. */
function creditCode({ random }: Invention, trade: Trade): string {
  const kind = trade === 'volunteer' ? '52' : trade === 'law' ? '31' : '91'
  const organisation = Array.from({ length: 9 }, () => random.pick([...letters])).join('')
  const body = `${kind}420102${organisation}`
  return body + creditCodeCheckCharacter(body)
}
