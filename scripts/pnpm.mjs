import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Everything that is installed here runs on the Node that npm brought, whatever the machine has. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  console.error(`Node 20 or later is needed; this is ${process.version}.`)
  process.exit(1)
}

/** Words of a command line that runs pnpm, which nobody needs to install. */
export const pnpm = (...words) => ['npx', '--yes', '--prefer-offline', 'pnpm@12', ...words]

export function isInstalled() {
  const installed = join(root, 'node_modules/.modules.yaml')
  if (!existsSync(installed) || !existsSync(join(root, 'node_modules/.bin/node'))) return false
  const since = statSync(installed).mtimeMs
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].every(
    (file) => statSync(join(root, file)).mtimeMs <= since,
  )
}

export const installation = pnpm('install', '--frozen-lockfile')

/** Runs a command with its output shown, and ends this process with its code when it fails. */
export function mustRun([command, ...words]) {
  const { status, error } = spawnSync(command, words, { cwd: root, env: environment, stdio: 'inherit' })
  if (status === 0) return
  console.error(`${[command, ...words].join(' ')} failed${error ? `: ${error.message}` : ''}`)
  process.exit(status || 1)
}

/** Runs a command and hands its output on line by line. */
export function run([command, ...words], onLine, extra = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...environment, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      stream.setEncoding('utf8').on('data', (text) => {
        const lines = (rest + text).split('\n')
        rest = lines.pop()
        lines.forEach(onLine)
      })
      stream.on('end', () => rest && onLine(rest))
    }
    child.on('error', (error) => onLine(error.message))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
