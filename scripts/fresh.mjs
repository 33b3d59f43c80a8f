import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, pnpm, root } from './pnpm.mjs'

// Compared by content, so that the check works in a tree with other changes and in one without git.
const before = generatedFiles()
mustRun(pnpm('exec', 'turbo', 'run', 'generate', '--force', '--output-logs=errors-only'))
const after = generatedFiles()

const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
)
for (const file of stale) console.error(`${file} was stale; it has been generated again, commit it`)
if (after.size === 0) console.error('nothing is generated')
process.exit(stale.length > 0 || after.size === 0 ? 1 : 0)

function generatedFiles() {
  const files = ['apps', 'packages'].flatMap((folder) => sourceFiles(join(root, folder)))
  const generated = files.filter((file) => /\.generated\.ts$|[/\\]schema\.graphql$/.test(file))
  return new Map(generated.map((file) => [file.slice(root.length), readFileSync(file, 'utf8')]))
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist'].includes(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sourceFiles(path) : [path]
  })
}
