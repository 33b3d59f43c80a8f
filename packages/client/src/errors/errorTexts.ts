import type { LaterLanguages } from '../language/language.ts'

/** The sentences of errors and of pages that nobody begins with: they come behind the first one. */
export const errorTexts: LaterLanguages = {
  'zh-CN': async () => ({
    error: async () => (await import('./zh-CN.ts')).errorsZh,
    fieldError: async () => (await import('./zh-CN.ts')).fieldErrorsZh,
    access: async () => (await import('../shell/access.zh-CN.ts')).accessZh,
  }),
  en: async () => ({
    error: async () => (await import('./en.ts')).errorsEn,
    fieldError: async () => (await import('./en.ts')).fieldErrorsEn,
    access: async () => (await import('../shell/access.en.ts')).accessEn,
  }),
}

/** Their keys. */
export const errorTextKeys = ['error', 'fieldError'] as const
