import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const own = fileURLToPath(new URL('./noLocalState.ts', import.meta.url))

/** Leaves Apollo's resolvers of local fields out of the first page: no document of ours has a local field. */
export function leaveOutLocalState(): Plugin {
  return {
    name: 'leave-out-local-state',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === './LocalState.js' && importer?.includes('@apollo/client') ? own : undefined
    },
  }
}
