import { z } from 'zod'

const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('')
  .transform((value) => value === 'true' || value === '1')
const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'has to start with postgres://')
  .optional()

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** The owner's connection; the embedded server is used when it is not set. */
  DATABASE_URL: postgresUrl,
  /** The application role's connection; made from DATABASE_URL when it is not set. */
  APP_DATABASE_URL: postgresUrl,
  /** 0 takes a free one, which the start prints. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Uploaded files and the embedded database. */
  DATA_DIR: z.string().min(1).default('data'),
  /** Fills an empty database with the demonstration district, and lets its accounts sign in. */
  DEMO: flag,
  /** The address that browsers use; decides the cookie's prefix, links and origins. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'has to be an http(s) address' }).optional(),
  /** Origins besides PUBLIC_URL, with commas between. */
  ALLOWED_ORIGINS: list,
  /** Addresses of the proxies whose X-Forwarded-For counts, with commas between. */
  TRUSTED_PROXIES: list,
  /** Port of the figures for Prometheus, on METRICS_HOST; there are none when it is not set. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** The figures are for the operator alone, so they stay on this machine unless told otherwise. */
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** 32 bytes in base64 that seal the secrets of second factors; a file of DATA_DIR keeps a key when it is not set. */
  SECOND_FACTOR_KEY: z
    .string()
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'has to be 32 bytes in base64')
    .optional(),
  /** The deployer's key of the national map (天地图), whose tiles lie under the points then; there are none without it. */
  TIANDITU_KEY: z
    .string()
    .regex(/^[0-9a-zA-Z]+$/, 'has to be letters and digits')
    .optional(),
  /** 审图号: the approval number of that map, which has to stand on it. */
  MAP_APPROVAL_NUMBER: z.string().max(60).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Seconds in which a request has to arrive whole. */
  REQUEST_TIMEOUT_SECONDS: z.coerce.number().int().min(1).default(20),
  /** Minutes after which an idle session of an administrator ends. */
  SESSION_IDLE_ADMIN_MINUTES: z.coerce.number().int().min(1).default(30),
  /** Minutes after which any other idle session ends. */
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).default(720),
})

const channels = z.object({
  /** Where e-mail is handed over; without it nobody is offered any. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'has to start with smtp:// or smtps://')
    .optional(),
  /** Who the e-mails are from, such as `友邻 <youlin@example.org>`. */
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_PER_MINUTE: z.coerce.number().int().min(5).default(120),
  /** Takes text messages for a gateway; without it nobody is offered any. */
  SMS_WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'has to be an http(s) address' }).optional(),
  /** What the webhook knows us by. */
  SMS_WEBHOOK_SECRET: z.string().min(16).optional(),
  SMS_PER_MINUTE: z.coerce.number().int().min(5).default(60),
  /** Where WeCom's group robots are, `https://qyapi.weixin.qq.com`; without it nobody is offered one. */
  WECOM_URL: z.url({ protocol: /^https?$/, error: 'has to be an http(s) address' }).optional(),
})

const everything = settings.extend(channels.shape).superRefine((given, context) => {
  const needs = (name: keyof typeof given, other: keyof typeof given) => {
    if (given[name] === undefined || given[other] !== undefined) return
    context.addIssue({ code: 'custom', path: [other], message: `is needed with ${name}` })
  }
  needs('SMTP_URL', 'MAIL_FROM')
  needs('SMS_WEBHOOK_URL', 'SMS_WEBHOOK_SECRET')
})

export type Environment = z.output<typeof everything>

/** Every setting that is wrong, a line each. */
export class BadSettings extends Error {}

/** Reads the settings; an empty value counts as not set. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = everything.safeParse(given)
  if (result.success) return result.data
  throw new BadSettings(
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
  )
}
