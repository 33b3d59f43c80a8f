import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../locales/en/index.ts'
import { zhCN } from '../../locales/zh-CN/index.ts'

const root = join(import.meta.dirname, '../../../../..')
// What nobody is told about: they change no record.
const unrecorded = ['chooseActingRole', 'markMessagesRead', 'signIn', 'signOut', 'updatePreferences']

function mutations(): string[] {
  const schema = readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8')
  const [, body = ''] = /^type Mutation \{(.*?)^\}/ms.exec(schema) ?? []
  return [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name!)
}

function actionsOfJobsAndListeners(): string[] {
  return globSync('apps/graphql/src/modules/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/\baction: '(\w+)'/g)])
    .map(([, name]) => name!)
}

it('has a sentence in both languages for everything that the server records', () => {
  const recorded = [...mutations(), ...actionsOfJobsAndListeners()].filter(
    (name) => !unrecorded.includes(name),
  )
  expect(recorded.length).toBeGreaterThan(40)
  for (const name of recorded) {
    expect(zhCN.audit.actions, name).toHaveProperty(name)
    expect(en.audit.actions, name).toHaveProperty(name)
  }
})
