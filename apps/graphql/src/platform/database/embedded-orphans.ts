import { execFile } from 'node:child_process'
import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const fastShutdown = 10_000
const immediateShutdown = 5_000

/**
 * Ends what a killed process left behind: a postmaster that still runs, or the workers of a killed postmaster.
 * The caller holds the directory's lock, so nobody uses them any more.
 */
export async function stopOrphans(cluster: string, log: (line: string) => void): Promise<void> {
  const postmaster = await postmasterOf(cluster)
  if (postmaster) log(`stopping the database server ${postmaster} that an earlier process left running`)
  if (postmaster) process.kill(postmaster, 'SIGINT')
  if (await allGone(cluster, fastShutdown)) return rm(join(cluster, 'postmaster.pid'), { force: true })

  for (const id of await serverProcesses(cluster)) process.kill(id, 'SIGQUIT')
  if (await allGone(cluster, immediateShutdown)) return rm(join(cluster, 'postmaster.pid'), { force: true })
  throw new Error(`Processes of an earlier database server do not end: ${await serverProcesses(cluster)}`)
}

async function postmasterOf(cluster: string): Promise<number | undefined> {
  const file = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const id = Number(file.split('\n')[0])
  return (await serverProcesses(cluster)).find((running) => running === id)
}

async function allGone(cluster: string, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs
  while ((await serverProcesses(cluster)).length > 0) {
    if (Date.now() > until) return false
    await wait(50)
  }
  return true
}

/** Each process of a server works in the directory of its cluster. */
async function serverProcesses(cluster: string): Promise<number[]> {
  if (process.platform !== 'linux') return namedInPidFile(cluster)
  const ids = (await readdir('/proc')).map(Number).filter((id) => id > 1)
  const found = await Promise.all(
    ids.map(async (id) => {
      const [directory, name] = await Promise.all([
        readlink(`/proc/${id}/cwd`).catch(() => ''),
        readFile(`/proc/${id}/comm`, 'utf8').catch(() => ''),
      ])
      return directory === cluster && name.startsWith('postgres') ? [id] : []
    }),
  )
  return found.flat()
}

async function namedInPidFile(cluster: string): Promise<number[]> {
  const file = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const id = file.split('\n')[0]
  if (!id) return []
  const command = await run('ps', ['-o', 'command=', '-p', id]).catch(() => ({ stdout: '' }))
  return command.stdout.includes('postgres') && command.stdout.includes(cluster) ? [Number(id)] : []
}
