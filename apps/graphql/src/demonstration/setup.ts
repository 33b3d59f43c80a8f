import { RecordKind, SetupStep } from '@youlin/schema'
import { currentDistrict } from '../platform/database/district-context.ts'
import { v7 } from '../platform/ids.ts'
import type { Invention } from './invention.ts'

/** Its administrator looked at categories and deadlines when the district began, and kept them. */
export function confirmSetup({ moments, history, admin, add }: Invention): void {
  for (const [index, step] of [SetupStep.CATEGORIES, SetupStep.DEADLINES].entries()) {
    const at = new Date(moments.ago(390).getTime() + index * 600_000)
    const by = { confirmedById: admin.accountId, confirmedByName: admin.name }
    add('setup_confirmation', { id: v7(at.getTime()), step, ...by, confirmedAt: at })
    history.record(at, admin, {
      kind: RecordKind.DISTRICT,
      id: currentDistrict(),
      recordName: '江岸区',
      action: 'confirmSetupStep',
      facts: { step },
    })
  }
}
