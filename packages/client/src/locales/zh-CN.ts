import { uiZh } from '@youlin/ui/zh-CN'
import { labelsZh } from '../labels/zh-CN.ts'
import { shellZh } from '../shell/zh-CN.ts'

/** The messages that both apps share; each app adds its features beside them. */
export const sharedZh = {
  ui: uiZh,
  label: labelsZh,
  shell: shellZh,
}
