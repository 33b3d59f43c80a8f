import type { LaterLanguages } from '../language/language.ts'

/** The sentences of errors and of pages that nobody begins with: they come behind the first one. */
export const errorTexts: LaterLanguages = {
  'zh-CN': async () => ({
    error: async () => (await import('./zh-CN.ts')).errorsZh,
    fieldError: async () => (await import('./zh-CN.ts')).fieldErrorsZh,
    access: async () => (await import('../shell/access.zh-CN.ts')).accessZh,
    password: async () => (await import('../shell/password.zh-CN.ts')).passwordZh,
    secondFactor: async () => (await import('../shell/secondFactor.zh-CN.ts')).secondFactorZh,
    account: async () => (await import('../profile/zh-CN.ts')).accountZh,
    channels: async () => (await import('../channels/zh-CN.ts')).channelsZh,
  }),
  en: async () => ({
    error: async () => (await import('./en.ts')).errorsEn,
    fieldError: async () => (await import('./en.ts')).fieldErrorsEn,
    access: async () => (await import('../shell/access.en.ts')).accessEn,
    password: async () => (await import('../shell/password.en.ts')).passwordEn,
    secondFactor: async () => (await import('../shell/secondFactor.en.ts')).secondFactorEn,
    account: async () => (await import('../profile/en.ts')).accountEn,
    channels: async () => (await import('../channels/en.ts')).channelsEn,
  }),
}

/** Their keys. */
export const errorTextKeys = ['error', 'fieldError'] as const
