import sharp from 'sharp'
import { EnterpriseStatus, FilePurpose, RecordKind } from '@youlin/schema'
import { type FileStore, storeKey } from '../modules/files/index.ts'
import { insertRows } from './insert-rows.ts'
import { currentDistrict } from '../platform/database/district-context.ts'
import { v7 } from '../platform/ids.ts'
import type { Work } from '../platform/work.ts'
import type { Firm } from './enterprises.ts'

/** An empty sheet with the border and the seal of a licence. */
const sheet = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="840" height="594">
  <rect width="840" height="594" fill="#fdfaf3"/>
  <rect x="24" y="24" width="792" height="546" fill="none" stroke="#b8975a" stroke-width="6"/>
  <rect x="270" y="70" width="300" height="36" fill="#d8c9a8"/>
  <g fill="#ddd6c6"><rect x="90" y="160" width="420" height="16"/><rect x="90" y="220" width="420" height="16"/>
    <rect x="90" y="280" width="420" height="16"/><rect x="90" y="340" width="420" height="16"/></g>
  <circle cx="650" cy="440" r="70" fill="none" stroke="#c23b33" stroke-width="8"/>
</svg>`)

/** Whoever has registered and waits for the first approval has uploaded a licence, which is asked for then. */
export async function keepLicences(work: Work, store: FileStore, firms: readonly Firm[]): Promise<void> {
  const bytes = await sharp(sheet).png().toBuffer()
  const files = firms
    .filter(({ row }) => row.status === EnterpriseStatus.REGISTERED)
    .map(({ row, rep }) => ({
      id: v7(row.createdAt.getTime()),
      districtId: currentDistrict(),
      purpose: FilePurpose.LICENCE,
      name: '营业执照（示例）.png',
      mimeType: 'image/png',
      bytes: bytes.length,
      uploaderId: rep.id,
      uploadedAt: row.createdAt,
      recordKind: RecordKind.ENTERPRISE,
      recordId: row.id,
      position: 0,
    }))
  await insertRows(work, 'stored_file', files)
  for (const file of files) await store.write(storeKey(file), bytes)
}
