import { environment, installation, isInstalled, mustRun, pnpm, requireNode } from './pnpm.mjs'

// The pages of both apps in each of their states: in two looks, and with --all in every one.
requireNode()
if (!isInstalled()) mustRun(installation)
if (process.argv.includes('--all')) environment.EVERY_LOOK = '1'
mustRun(pnpm('exec', 'turbo', 'run', 'build', '--output-logs=new-only'))
mustRun(pnpm('--filter', '@youlin/e2e', 'exec', 'vitest', 'run', 'pages-', 'routes', 'kit'))
