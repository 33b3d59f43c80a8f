import type { ErrorCode, FieldCode } from '@youlin/schema'
import { type SendingTexts, sendingTexts } from './channels/sendingTexts.ts'
import { errorsEn, fieldErrorsEn } from './errors/en.ts'
import type { LocalCode } from './errors/problem.ts'
import { errorsZh, fieldErrorsZh } from './errors/zh-CN.ts'
import { labelsEn } from './labels/en.ts'
import type { Labels } from './labels/enums.ts'
import { staffLabelsEn } from './labels/staff.en.ts'
import { staffLabelsZh } from './labels/staff.zh-CN.ts'
import { labelsZh } from './labels/zh-CN.ts'

export type { EnumName, EnumValue } from './labels/enums.ts'

/** The words of states, kinds and errors of one language, free of any framework. */
export interface Words {
  labels: Labels
  errors: Record<ErrorCode | LocalCode, string>
  fieldErrors: Record<FieldCode, string>
  sending: SendingTexts
}

/** For documents that the server writes, such as workbooks; screens take them through `useLabels` and `useErrors`. */
export const words: Record<'zh-CN' | 'en', Words> = {
  'zh-CN': {
    labels: { ...labelsZh, ...staffLabelsZh },
    errors: errorsZh,
    fieldErrors: fieldErrorsZh,
    sending: sendingTexts['zh-CN'],
  },
  en: {
    labels: { ...labelsEn, ...staffLabelsEn },
    errors: errorsEn,
    fieldErrors: fieldErrorsEn,
    sending: sendingTexts.en,
  },
}
