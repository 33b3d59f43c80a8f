import { FilePurpose, RecordKind } from '@youlin/schema'
import type { Work } from '../../platform/work.ts'
import { attachFiles } from '../files/index.ts'

/** Makes an upload the enterprise's licence, in the transaction of what it is shown for. */
export function attachLicence(work: Work, enterpriseId: string, fileId: string): Promise<void> {
  return attachFiles(work, {
    ids: [fileId],
    purpose: FilePurpose.LICENCE,
    kind: RecordKind.ENTERPRISE,
    recordId: enterpriseId,
    path: 'licenceId',
  })
}
