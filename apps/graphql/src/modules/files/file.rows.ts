import type { EntityManager } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import type { FilePurpose, RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'

export interface FileRow {
  id: string
  districtId: string
  purpose: FilePurpose
  name: string
  mimeType: string
  bytes: number
  uploaderId: string
  uploadedAt: Date
  /** Null as long as no record has it. */
  recordKind: RecordKind | null
  recordId: string | null
  position: number
}

export const tables = (em: EntityManager): Kysely<{ storedFile: FileRow }> =>
  rows<{ storedFile: FileRow }>(em)

/** Where the store keeps it. */
export const storeKey = ({ districtId, id }: FileRow): string => `${districtId}/${id}`
