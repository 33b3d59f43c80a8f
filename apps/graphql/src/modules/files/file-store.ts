import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Keeps the bytes of files by key; another one, such as an object store, can take its place. */
export interface FileStore {
  write(key: string, bytes: Buffer): Promise<void>
  read(key: string): Promise<Buffer>
  /** Does nothing when there is nothing. */
  remove(key: string): Promise<void>
}

/** Files below a directory that all processes share. */
export class DirectoryStore implements FileStore {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
  }

  /** Under another name first, so that nobody reads half a file. */
  async write(key: string, bytes: Buffer): Promise<void> {
    const path = join(this.#directory, key)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, bytes, { mode: 0o600 })
    await rename(`${path}.part`, path)
  }

  read(key: string): Promise<Buffer> {
    return readFile(join(this.#directory, key))
  }

  remove(key: string): Promise<void> {
    return rm(join(this.#directory, key), { force: true })
  }
}

/** Where a server keeps its files below its data directory. */
export function storeBelow(dataDir: string): FileStore {
  return new DirectoryStore(join(resolve(dataDir), 'files'))
}
