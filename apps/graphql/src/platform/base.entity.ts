import { defineEntity, p } from '@mikro-orm/core'
import { ErrorCode } from '@youlin/schema'
import { v7 } from './ids.ts'
import { currentDistrict } from './database/district-context.ts'
import { AppError } from './errors.ts'

/** What every record of a district has. Relations are plain ids: services load what they change. */
export const BaseSchema = defineEntity({
  name: 'BaseRecord',
  abstract: true,
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => v7()),
    districtId: p.uuid().onCreate(() => currentDistrict()),
    version: p.integer().version(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})

/** Refuses to change a record that somebody else changed since the viewer read it. */
export function requireVersion(record: { version: number }, version: number): void {
  if (record.version !== version) throw new AppError(ErrorCode.CONFLICT, { currentVersion: record.version })
}
