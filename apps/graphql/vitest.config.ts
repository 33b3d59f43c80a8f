import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Two builds of graphql in one process do not know each other's types.
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(import.meta.resolve('graphql')).replace(/\.mjs$/, '.js'),
      },
    ],
  },
  test: {
    globalSetup: ['tests/support/embedded-for-tests.ts'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
    // The application is imported once a worker; each file starts its own server on its own database.
    isolate: false,
    server: { deps: { inline: ['type-graphql', 'graphql-scalars'] } },
  },
})
