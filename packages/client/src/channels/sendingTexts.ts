import { headlinesEn } from './headlines.en.ts'
import { headlinesZh } from './headlines.zh-CN.ts'

/** The words of what is sent out of the app, each language complete; nothing of a record goes into them. */
export interface SendingTexts {
  headlines: Record<string, string> & { unknown: string }
  /** One message, with the word for the kind of its record. */
  one: (headline: string, recordKind: string) => string
  /** What the day brought, by headline. */
  digest: (total: number) => string
  counted: (headline: string, count: number) => string
  code: string
  codeText: (code: string, minutes: number) => string
  link: (address: string) => string
  /** Where to change what is sent. */
  foot: string
}

export const sendingTexts: Record<'zh-CN' | 'en', SendingTexts> = {
  'zh-CN': {
    headlines: headlinesZh,
    one: (headline, recordKind) => `友邻：${headline}（${recordKind}）`,
    digest: (total) => `友邻：今日汇总，未读消息${total}条`,
    counted: (headline, count) => `${headline}：${count}条`,
    code: '友邻：邮箱验证码',
    codeText: (code, minutes) => `验证码：${code}，${minutes}分钟内有效。如非本人操作，请忽略此邮件。`,
    link: (address) => `查看详情：${address}`,
    foot: '通知方式可在“我的”页面调整。',
  },
  en: {
    headlines: headlinesEn,
    one: (headline, recordKind) => `Youlin: ${headline} (${recordKind})`,
    digest: (total) => `Youlin: the day's summary, unread messages: ${total}`,
    counted: (headline, count) => `${headline}: ${count}`,
    code: 'Youlin: the code for your e-mail address',
    codeText: (code, minutes) =>
      `Code: ${code}. It holds for ${minutes} minutes. If you did not ask for it, ignore this e-mail.`,
    link: (address) => `See it at ${address}`,
    foot: 'Change what is sent to you on your own page.',
  },
}
