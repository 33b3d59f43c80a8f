import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { v7 } from '../../platform/ids.ts'

/** Accounts carry no district: a person has one, whatever districts they act in. */
export const UserAccountSchema = defineEntity({
  name: 'UserAccount',
  tableName: 'user_account',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => v7()),
    mobile: p.text(),
    name: p.text(),
    passwordHash: p.text(),
    mustChangePassword: p.boolean().onCreate(() => false),
    locale: p.text().onCreate(() => 'zh-CN'),
    largeType: p.boolean().onCreate(() => false),
    isDemonstration: p.boolean().onCreate(() => false),
    lastSignInAt: p.datetime(3).nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})

export class UserAccount extends UserAccountSchema.class {}
UserAccountSchema.setClass(UserAccount)

/** An account as a plain row. */
export type UserRow = InferEntity<typeof UserAccountSchema>
