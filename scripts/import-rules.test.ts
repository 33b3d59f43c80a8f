import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

interface Violation {
  rule: { name: string }
  from: string
  to: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string; comment?: string }[]
}
const modules = 'apps/graphql/src/modules'

/** For each rule: a file, and an import in it that breaks the rule. */
const planted: Record<string, [file: string, imports: string][]> = {
  'modules-meet-at-their-index': [[`${modules}/claims/claim.service.ts`, '../offers/offer.service.ts']],
  'server-enters-modules-by-their-index': [
    ['apps/graphql/src/schema.ts', './modules/offers/offer.service.ts'],
  ],
  'nobody-imports-the-listeners': [
    [`${modules}/claims/claim.events.ts`, '../notifications/index.ts'],
    [`${modules}/claims/claim.transitions.ts`, '../audit/index.ts'],
  ],
  'platform-knows-no-module': [['apps/graphql/src/platform/clock.ts', '../modules/offers/index.ts']],
  'entities-know-no-graphql': [
    [`${modules}/offers/offer.entity.ts`, 'type-graphql'],
    [`${modules}/needs/need.entity.ts`, './need.types.ts'],
  ],
  'types-know-no-database': [
    [`${modules}/offers/offer.types.ts`, '@mikro-orm/core'],
    [`${modules}/claims/claim.types.ts`, './claim.queries.ts'],
  ],
  'services-know-no-graphql': [[`${modules}/needs/need.service.ts`, 'type-graphql']],
  'policies-are-pure': [[`${modules}/offers/offer.policy.ts`, './offer.queries.ts']],
  'tests-use-the-api': [['apps/graphql/tests/story.ts', '../src/modules/offers/offer.service.ts']],
  'apps-do-not-import-apps': [['apps/admin/src/main.ts', '../../building-portal/src/main.ts']],
  'packages-do-not-import-apps': [['packages/client/src/index.ts', '../../../apps/admin/src/App.ts']],
  'front-ends-see-only-the-packages': [['apps/building-portal/src/main.ts', 'fastify']],
  'ui-knows-no-api': [
    ['packages/ui/src/YCard.ts', '../../client/src/session.ts'],
    ['packages/ui/src/YList.ts', 'vue-router'],
    ['packages/ui/src/YForm.ts', '@apollo/client/core'],
  ],
  'the-contract-knows-no-framework': [['packages/schema/src/index.ts', 'zod']],
  'no-cycles': [['packages/ui/src/one.ts', './other.ts']],
  resolvable: [['packages/ui/src/lost.ts', './nowhere.ts']],
}

const libraries = ['type-graphql', '@mikro-orm/core', 'fastify', 'vue-router', '@apollo/client/core', 'zod']
/** What the planted files import, and imports that every rule allows. */
const innocent: [file: string, imports: string[]][] = [
  [`${modules}/offers/offer.service.ts`, ['./offer.queries.ts', '@mikro-orm/core']],
  [`${modules}/offers/offer.queries.ts`, []],
  [`${modules}/offers/index.ts`, ['./offer.service.ts']],
  [`${modules}/claims/claim.resolver.ts`, ['../offers/index.ts', 'type-graphql']],
  [`${modules}/claims/claim.queries.ts`, []],
  [`${modules}/needs/need.types.ts`, ['type-graphql']],
  [`${modules}/notifications/index.ts`, ['../offers/index.ts']],
  [`${modules}/audit/index.ts`, []],
  ['apps/graphql/src/main.ts', ['./modules/offers/index.ts']],
  ['apps/admin/src/App.ts', ['../../../packages/ui/src/YButton.ts', 'vue-router']],
  ['packages/client/src/session.ts', ['@apollo/client/core']],
  ['packages/ui/src/YButton.ts', []],
  // Closes the cycle, which is reported once.
  ['packages/ui/src/other.ts', ['./one.ts']],
]

let tree: string
let violations: Violation[]

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'youlin-imports-'))
  await cp(join(root, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'))
  for (const name of libraries) await write(`node_modules/${name}/index.js`, 'export {}\n')
  for (const [file, imports] of innocent)
    await write(file, imports.map((path) => `import '${path}'\n`).join(''))
  for (const [file, path] of Object.values(planted).flat()) await write(file, `import '${path}'\n`)
  violations = await cruise()
}, 60_000)

afterAll(() => rm(tree, { recursive: true, force: true }))

it.each(rules.forbidden.map((rule) => [rule.name, rule] as const))(
  '%s is named, explained and kept',
  (name, rule) => {
    expect(rule.comment).toBeTruthy()
    const files = planted[name]?.map(([file]) => file) ?? []
    expect(files).not.toEqual([])
    const reported = violations.filter((violation) => violation.rule.name === name).map(({ from }) => from)
    expect([...new Set(reported)].sort()).toEqual([...files].sort())
  },
)

it('reports nothing where nothing is broken', () => {
  const guilty = violations.filter(({ from }) => innocent.some(([file]) => file === from))
  expect(guilty).toEqual([])
})

async function write(file: string, text: string) {
  const path = join(tree, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function cruise(): Promise<Violation[]> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const words = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'packages']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: tree, maxBuffer: 50_000_000 }, (_error, output, messages) => {
      if (!output) return reject(new Error(messages))
      resolve((JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations)
    })
  })
}
