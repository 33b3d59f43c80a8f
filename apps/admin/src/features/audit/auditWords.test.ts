import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../locales/en/index.ts'
import { zhCN } from '../../locales/zh-CN/index.ts'

const root = join(import.meta.dirname, '../../../../..')
// They change the account alone, which is of no district, or what only its owner reads.
const ofAccount = [
  'beginSecondFactor',
  'changePassword',
  'chooseActingRole',
  'confirmEmail',
  'confirmSecondFactor',
  'endOtherSessions',
  'endSession',
  'createSavedView',
  'deleteSavedView',
  'keepListLayout',
  'markMessagesRead',
  'sendEmailCode',
  'signIn',
  'signOut',
  'updatePreferences',
  'updateSavedView',
]
// A copy is recorded as the claim that it is, a bulk action as each of its steps, an export when it is fetched. Who
// rates without an account is nobody whom a log could name.
const unrecorded = [
  ...ofAccount,
  'answerVoice',
  'copyClaim',
  'approveMemberships',
  'endorseMemberships',
  'rejectMemberships',
  'reviewOffers',
  'prepareExport',
]

function mutations(): string[] {
  const schema = readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8')
  const [, body = ''] = /^type Mutation \{(.*?)^\}/ms.exec(schema) ?? []
  return [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name!)
}

/** Those that services, jobs and listeners write out, where they choose between two both. */
function actionsInServer(): string[] {
  return globSync('apps/graphql/src/**/*.ts', { cwd: root })
    .filter((file) => !/\.(test|testing)\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/\baction: ([^,}\n]*'\w+')/g)])
    .flatMap(([, written]) => [...written!.matchAll(/'(\w+)'/g)])
    .map(([, name]) => name!)
}

const recorded = new Set([...mutations(), ...actionsInServer()].filter((name) => !unrecorded.includes(name)))

it('has a sentence in both languages for everything that the server records', () => {
  expect(recorded.size).toBeGreaterThan(40)
  for (const name of recorded) {
    expect(zhCN.audit.actions, name).toHaveProperty(name)
    expect(en.audit.actions, name).toHaveProperty(name)
  }
})

it('has no sentence for what the server never records', () => {
  const [zh, other] = [zhCN, en].map(({ audit }) => Object.keys(audit.actions))
  expect(other).toEqual(zh)
  // How a review ended stands behind its name.
  expect(zh!.filter((name) => !recorded.has(name.split('_')[0]!))).toEqual([])
})

/** The facts that services write out by name, and the fields that a correction may change. */
function fieldsInServer(): string[] {
  return globSync('apps/graphql/src/{modules,demonstration}/**/*.ts', { cwd: root })
    .filter((file) => !/\.(test|testing)\.ts$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      const recorded = [...source.matchAll(/^ +facts: \{ ([\w ,:.()]+) \},?$/gm)]
      const facts = recorded.flatMap(([, written]) =>
        written!.split(', ').map((one) => /^\w+/.exec(one.trim())?.[0] ?? ''),
      )
      const lists = [...source.matchAll(/correctable = \[([^;]*?)\] as const|correctable = \[([^;]*?)^\]/gms)]
      return [...facts, ...lists.flatMap(([text]) => [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name!))]
    })
    .filter((name) => name && name !== 'changes')
}

it('has a word in both languages for each field that the log tells', () => {
  const names = new Set(fieldsInServer())
  expect(names.size).toBeGreaterThan(30)
  for (const name of names) {
    expect(zhCN.audit.fields, name).toHaveProperty(name)
    expect(en.audit.fields, name).toHaveProperty(name)
  }
})
