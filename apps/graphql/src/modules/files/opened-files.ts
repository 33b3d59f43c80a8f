import type { FilePolicies } from '../../platform/module.ts'
import type { FileStore } from './file-store.ts'

interface OpenedFiles {
  store: FileStore
  /** What the modules say about who opens the files of their records. */
  policies: FilePolicies
}

let opened: OpenedFiles | undefined

/** Tells the process where bytes are kept and who may open them; jobs need it as much as requests. */
export function openFiles(files: OpenedFiles): void {
  opened = files
}

export function openedFiles(): OpenedFiles {
  if (!opened) throw new Error('The file store is opened when the server is made.')
  return opened
}
