import { GrantOrigin, RecordKind, Role, type ScopeKind } from '@youlin/schema'
import { dayOf } from '../platform/clock.ts'
import { v7 } from '../platform/ids.ts'
import type { Actor, History } from './history.ts'
import type { Random } from './random.ts'

const surnames = '王李张刘陈杨黄吴周徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢'
const givenNames =
  '建国 志强 丽华 秀兰 海燕 文斌 晓东 雅琴 国庆 玉梅 俊杰 思远 佳怡 浩然 雪梅 立新 红霞 永康 春梅 少华 子涵 明辉 婷婷 德胜 桂芳 向阳 小燕 振华 晓峰 静怡 家豪 慧敏 长江 素珍 宇航 爱华 卫东 欣悦 云飞 淑芬'.split(
    ' ',
  )
/** The printed accounts stand before. */
const firstMobile = 13_800_001_001

export interface Person {
  id: string
  name: string
  mobile: string
}

/** A role of somebody, as a row. */
export interface Grant {
  id: string
  userId: string
  role: Role
  scopeKind: ScopeKind
  scopeId: string
  validFrom: string
  validUntil: string | null
  origin: GrantOrigin
  givenById: string | null
  endedAt: Date | null
}

/** People with accounts whose password nobody knows, and the roles that they hold. */
export class People {
  readonly accounts: object[] = []
  readonly grants: (Grant & { createdAt: Date; updatedAt: Date })[] = []
  readonly #random: Random
  readonly #history: History
  readonly #passwordHash: string

  constructor(random: Random, history: History, passwordHash: string) {
    this.#random = random
    this.#history = history
    this.#passwordHash = passwordHash
  }

  name(): string {
    return this.#random.pick([...surnames]) + this.#random.pick(givenNames)
  }

  open(at: Date): Person {
    const person = {
      id: v7(at.getTime()),
      name: this.name(),
      mobile: String(firstMobile + this.accounts.length),
    }
    this.accounts.push({
      ...person,
      passwordHash: this.#passwordHash,
      mustChangePassword: false,
      isDemonstration: true,
      createdAt: at,
      updatedAt: at,
    })
    return person
  }

  grant(
    at: Date,
    by: Actor,
    scopeName: string,
    given: { userId: string; role: Role; scopeKind: ScopeKind; scopeId: string; validUntil?: string | null },
  ): Grant {
    const { userId, role, validUntil = null } = given
    const validFrom = dayOf(at)
    const grant = {
      ...given,
      id: v7(at.getTime()),
      validFrom,
      validUntil,
      origin: originOf(by, role),
      givenById: by.accountId,
      endedAt: null,
      createdAt: at,
      updatedAt: at,
    }
    this.grants.push(grant)
    this.#history.record(at, by, {
      kind: RecordKind.ROLE_GRANT,
      id: grant.id,
      recordName: scopeName,
      action: 'grantRole',
      facts: { role, userId, validFrom, validUntil },
    })
    return grant
  }

  /** The last day of a grant was the day before. */
  take(grant: Grant, at: Date, by: Actor, scopeName: string): void {
    const before = grant.validUntil
    grant.validUntil = dayOf(new Date(at.getTime() - 86_400_000))
    grant.endedAt = at
    this.#history.record(at, by, {
      kind: RecordKind.ROLE_GRANT,
      id: grant.id,
      recordName: scopeName,
      action: 'endRole',
      facts: { role: grant.role, userId: grant.userId },
      changes: { validUntil: [before, grant.validUntil] },
    })
  }
}

function originOf(by: Actor, role: Role): GrantOrigin {
  if (role === Role.COUNCIL_OFFICER) return GrantOrigin.SEAT
  if (by.accountId) return GrantOrigin.BY_HAND
  return role === Role.ENTERPRISE_REP ? GrantOrigin.REGISTRATION : GrantOrigin.SYSTEM
}
