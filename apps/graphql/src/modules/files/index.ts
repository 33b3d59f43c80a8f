import type { Module } from '../../platform/module.ts'
import { fileInSight } from './file.queries.ts'
import { FileResolver } from './file.resolver.ts'
import { cleanFilesJob } from './file.service.ts'

export { attachFile, attachFiles, copyFiles, detachFiles, moveFiles } from './attachment.service.ts'
export { fileIdsOf, filesOf, readFileOf } from './file.queries.ts'
export { keepUpload } from './file.service.ts'
export { StoredFile } from './file.types.ts'
export { storeKey } from './file.rows.ts'
export { DirectoryStore, type FileStore, storeBelow } from './file-store.ts'
export { openedFiles, openFiles } from './opened-files.ts'

/** Uploads, which wait for a record, and the files of records. */
export const files: Module = {
  resolvers: [FileResolver],
  entities: [],
  jobs: [cleanFilesJob],
  nodes: { File: fileInSight },
}
