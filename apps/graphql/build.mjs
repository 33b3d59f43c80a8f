import { readdirSync } from 'node:fs'
import { build } from 'esbuild'

const commands = readdirSync('src/commands').filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

// What npm installed stays outside; the workspace's packages export source and come in.
await build({
  entryPoints: {
    main: 'src/main.ts',
    // A thread of its own, which whoever starts it looks for among the chunks.
    'chunks/plan.worker': 'src/modules/matching/rounds/plan/plan.worker.ts',
    ...Object.fromEntries(commands.map(commandEntry)),
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node22',
  format: 'esm',
  sourcemap: true,
  keepNames: true,
  // A chunk that several entries share runs before the first line of each; its decorators need this before them.
  banner: { js: "import 'reflect-metadata'" },
  plugins: [{ name: 'external-packages', setup: keepPackagesOutside }],
})

function commandEntry(file) {
  const name = file.replace(/\.ts$/, '')
  return [`commands/${name}`, `src/commands/${file}`]
}

function keepPackagesOutside({ onResolve }) {
  onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
    if (kind === 'entry-point' || path.startsWith('@youlin/')) return undefined
    return { path, external: true }
  })
}
