import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { installPackages } from './debian.ts'

const run = promisify(execFile)
const fromHere = createRequire(import.meta.url)

export interface BrowserProgram {
  /** Where it came from, for the log and for error messages. */
  name: string
  executable: string
  /** What it needs beside this process's environment. */
  env?: Record<string, string>
}

type Candidate = () => Promise<BrowserProgram | undefined>

/** Below node_modules, so that removing those removes it. */
export const cacheDirectory = join(import.meta.dirname, '../node_modules/.cache/browser')

/** In the order in which they are tried; one that answers nothing does not exist on this machine. */
export const browserCandidates: Candidate[] = [
  fromEnvironment,
  installed,
  fromNpm,
  fromNpmWithItsLibraries,
  fromDebian,
  fromPlaywright,
]

async function fromEnvironment(): Promise<BrowserProgram | undefined> {
  const executable = process.env['CHROMIUM_PATH']
  return executable ? { name: `CHROMIUM_PATH ${executable}`, executable } : undefined
}

export async function installed(): Promise<BrowserProgram | undefined> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean)
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  paths.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  for (const executable of paths) {
    if (await exists(executable)) return { name: executable, executable }
  }
  return undefined
}

async function fromNpm(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = await unpack()
  return { name: '@sparticuz/chromium', executable: join(folder, 'chromium') }
}

/** A bare machine lacks NSS; the package carries it for one cloud's image, and it serves elsewhere too. */
async function fromNpmWithItsLibraries(): Promise<BrowserProgram | undefined> {
  const program = await fromNpm()
  if (!program) return undefined
  const libraries = join(dirname(program.executable), 'al2023', 'lib')
  return { ...program, name: `${program.name} with its libraries`, env: { LD_LIBRARY_PATH: libraries } }
}

async function fromDebian(): Promise<BrowserProgram | undefined> {
  if (!(await installPackages('chromium', 'fonts-noto-cjk'))) return undefined
  return installed()
}

async function fromPlaywright(): Promise<BrowserProgram | undefined> {
  const executable = chromium.executablePath()
  if (!(await exists(executable))) {
    const cli = join(dirname(fromHere.resolve('playwright-core/package.json')), 'cli.js')
    await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 })
  }
  return { name: 'the Chromium of Playwright', executable }
}

/** The package unpacks itself into the temporary directory of its process: one of our own, moved when complete. */
async function unpack(): Promise<string> {
  const entry = fromHere.resolve('@sparticuz/chromium')
  const { version } = fromHere(join(dirname(dirname(entry)), 'package.json')) as { version: string }
  const folder = join(cacheDirectory, `chromium-${version}`)
  if (await exists(folder)) return folder

  await mkdir(cacheDirectory, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  const program = `
    const { default: chromium, inflate } = await import(${JSON.stringify(entry)})
    await chromium.executablePath()
    await inflate(${JSON.stringify(join(dirname(dirname(entry)), 'bin', 'al2023.tar.br'))})`
  await run(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TMPDIR: unfinished },
  })
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
  return folder
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
