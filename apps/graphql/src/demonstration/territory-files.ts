import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The real streets and communities of the demonstration district. */
export async function readTerritoryFiles(): Promise<{ streets: string; communities: string }> {
  const folder = join(packageFolder(), 'src/demonstration/data')
  const [streets, communities] = await Promise.all([
    readFile(join(folder, 'jiangan-streets.csv'), 'utf8'),
    readFile(join(folder, 'jiangan-communities.csv'), 'utf8'),
  ])
  return { streets, communities }
}

/** A bundle splits this code into a file at another depth. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
