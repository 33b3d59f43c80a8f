import vue from '@vitejs/plugin-vue'
import icons from 'unplugin-icons/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import type { UserConfig } from 'vite'
import { splitDocuments } from './vite-documents.ts'
import { leaveOutLocalState } from './vite-local-state.ts'

// One chunk of what every page needs: it compresses best together, and stays cached over releases.
const framework =
  /node_modules[\\/](?!@apollo[\\/]client[\\/]utilities[\\/]policies)(@?vue|vue-router|vue-i18n|@intlify|@apollo|graphql|zen-observable-ts|optimism|@wry|tslib|ts-invariant|throttle-debounce)[\\/]/

// What many pages share of our own packages in one file; what few show comes with them.
const ownPackages = /packages[\\/](ui|client|schema)[\\/]src[\\/]/

const api = process.env.API_URL ?? 'http://localhost:4000'

/** What both apps have in common for Vite; `base` is where the server serves the app. */
export function appConfig(base: string, port: number, command: 'serve' | 'build'): UserConfig {
  const proxy = { '/graphql': { target: api, ws: true }, '/files': api, '/exports': api }
  return {
    base,
    plugins: [
      // Everything here and in the libraries is composition API; the other one is 2 kB gzip of the first page.
      vue({ features: { optionsAPI: false } }),
      splitDocuments(),
      leaveOutLocalState(),
      icons({ compiler: 'vue3' }),
      components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    ],
    define: {
      'globalThis.__DEV__': String(command === 'serve'),
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
      // compileMessage.ts reads the messages.
      __INTLIFY_JIT_COMPILATION__: 'true',
      __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
    },
    server: { port, proxy },
    preview: { port, proxy },
    build: {
      manifest: true,
      sourcemap: true,
      target: 'es2022',
      // Smaller by 2 % than the built-in one, which is 2 kB gzip of the first page.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // Each page lists the files that it may load later: names are 0.7 kB gzip of the first one.
          chunkFileNames: 'assets/[hash].js',
          assetFileNames: 'assets/[hash].[ext]',
          codeSplitting: {
            groups: [
              { name: 'framework', test: framework },
              { name: 'kit', test: ownPackages, minShareCount: 7 },
            ],
          },
        },
      },
    },
  }
}
