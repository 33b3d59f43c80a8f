import type { LaterLanguages } from '../language/language.ts'

/** The sentences of errors, which no first page shows: they come behind it. */
export const errorTexts: LaterLanguages = {
  'zh-CN': async () => ({
    error: async () => (await import('./zh-CN.ts')).errorsZh,
    fieldError: async () => (await import('./zh-CN.ts')).fieldErrorsZh,
  }),
  en: async () => ({
    error: async () => (await import('./en.ts')).errorsEn,
    fieldError: async () => (await import('./en.ts')).fieldErrorsEn,
  }),
}

/** Their keys. */
export const errorTextKeys = ['error', 'fieldError'] as const
