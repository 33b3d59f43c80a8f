import { uiZh } from '@youlin/ui/zh-CN'
import { errorsZh, fieldErrorsZh } from '../errors/zh-CN.ts'
import { labelsZh } from '../labels/zh-CN.ts'
import { shellZh } from '../shell/zh-CN.ts'

/** The messages that both apps share; each app adds its features beside them. */
export const sharedZh = {
  ui: uiZh,
  label: labelsZh,
  error: errorsZh,
  fieldError: fieldErrorsZh,
  shell: shellZh,
}
