import { pnpm } from './pnpm.mjs'

const tests = (filter) => pnpm('--filter', filter, 'exec', 'vitest', 'run', '--passWithNoTests')

/**
 * What `npm test` runs. Steps of a stage run side by side, one after another within a lane (two cores);
 * a step that counts tests adds them to the total, each other step counts as one.
 */
export const stages = [
  [[{ name: 'fresh', command: ['node', 'scripts/fresh.mjs'] }]],
  [
    [
      { name: 'format', command: ['prettier', '--check', '--cache', '.'] },
      { name: 'lint', command: ['eslint', '--cache', '--max-warnings', '0', '.'] },
      { name: 'imports', command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages'] },
      { name: 'unused', command: ['knip'] },
      {
        name: 'types',
        command: pnpm('exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only', '--concurrency=1'),
      },
      { name: 'rules', command: ['vitest', 'run', '--dir', 'scripts'], counts: true },
      { name: 'schema', command: tests('@youlin/schema'), counts: true },
      { name: 'ui', command: tests('@youlin/ui'), counts: true },
      { name: 'client', command: tests('@youlin/client'), counts: true },
      { name: 'admin', command: tests('@youlin/admin'), counts: true },
      { name: 'portal', command: tests('@youlin/building-portal'), counts: true },
    ],
    [{ name: 'server', command: tests('@youlin/graphql'), counts: true }],
  ],
  [[{ name: 'build', command: pnpm('exec', 'turbo', 'run', 'build', '--output-logs=new-only') }]],
  [
    [{ name: 'bundles', command: ['size-limit'], needs: 'build' }],
    [{ name: 'journeys', command: tests('@youlin/e2e'), counts: true, needs: 'build' }],
  ],
]

/** `pnpm check` is all but what needs a build. */
const checks = stages
  .slice(0, 2)
  .flat(2)
  .map((step) => step.name)

/** Names of the steps that `--only=lint,server` or `--only=check` asks for. */
export function chosenSteps(words) {
  const only = words.find((word) => word.startsWith('--only='))
  const names = stages.flat(2).map((step) => step.name)
  if (!only) return names
  const chosen = only
    .slice('--only='.length)
    .split(',')
    .flatMap((name) => (name === 'check' ? checks : [name]))
  const unknown = chosen.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`No step ${unknown.join(', ')}. Steps: check, ${names.join(', ')}.`)
  return chosen
}
