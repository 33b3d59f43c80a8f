import type { DocumentNode } from 'graphql'

/** What Apollo asks of its part for local fields, answered for documents that have none: 2 kB gzip less. */
export class LocalState {
  clientQuery() {
    return null
  }

  serverQuery(document: DocumentNode) {
    return document
  }

  prepareContext(context: object) {
    return { ...context }
  }

  addExportedVariables(_document: DocumentNode, variables: object = {}) {
    return Promise.resolve({ ...variables })
  }

  shouldForceResolvers() {
    return false
  }

  runResolvers({ remoteResult }: { remoteResult: object }) {
    return Promise.resolve(remoteResult)
  }
}
