import { FilePurpose, RecordKind } from '@youlin/schema'
import type { Work } from '../../platform/work.ts'
import { attachFile, detachFiles } from '../files/index.ts'

/** Makes an upload the enterprise's licence, in the transaction of what it is shown for. */
export async function attachLicence(work: Work, enterpriseId: string, fileId: string): Promise<void> {
  const purpose = FilePurpose.LICENCE
  const { ENTERPRISE: kind } = RecordKind
  await attachFile(work, { id: fileId, purpose, kind, recordId: enterpriseId, path: 'licenceId' })
  await detachFiles(work, enterpriseId, { purpose, keep: [fileId] })
}
