import { uiEn } from '@youlin/ui/en'
import { labelsEn } from '../labels/en.ts'
import { shellEn } from '../shell/en.ts'
import type { sharedZh } from './zh-CN.ts'

/** The English of what both apps share. */
export const sharedEn: typeof sharedZh = {
  ui: uiEn,
  label: labelsEn,
  shell: shellEn,
}
