import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { environment, installation, isInstalled, mustRun, pnpm, requireNode, root } from './pnpm.mjs'

requireNode()
if (!isInstalled()) mustRun(installation)
// Turborepo builds again only what changed.
mustRun(pnpm('exec', 'turbo', 'run', 'build', '--output-logs=new-only'))

const server = spawn(
  join(root, 'node_modules/.bin/node'),
  [
    '--enable-source-maps',
    '--import',
    new URL('./end-with-parent.mjs', import.meta.url).href,
    join(root, 'apps/graphql/dist/main.js'),
    ...process.argv.slice(2),
  ],
  // In a group of its own: a Ctrl-C reaches it once, through this process.
  { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => forward(signal))

// A second signal of a kind is what npm passes on after the terminal; the server was told already.
let told = false
function forward(signal) {
  if (told) return
  told = true
  server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
}

server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
