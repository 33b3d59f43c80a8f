import 'reflect-metadata'
import { demonstrationSecret } from '../demonstration/second-factors.ts'
import { codeAt } from '../modules/identity/index.ts'

const { code, secondsLeft } = codeAt(demonstrationSecret, new Date())
console.info(`${code}（${secondsLeft}秒内有效）`)
