import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The files that a browser has loaded when the page `route` of an app is shown: the entry, the page's module,
 * and all that both import statically, without what `already` holds. Read from the manifest that Vite wrote.
 * `route` matches the page's source path.
 */
export function filesOf(app, kind, route, already = []) {
  const dist = join(root, 'apps', app, 'dist')
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const found = new Set()
  const seen = new Set()
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (kind === 'css') for (const file of chunk.css ?? []) found.add(file)
    if (kind === 'js') found.add(chunk.file)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key)
  if (route) visit(pageKey(manifest, app, route))
  return [...found].map((file) => join('apps', app, 'dist', file)).filter((file) => !already.includes(file))
}

function pageKey(manifest, app, route) {
  const keys = Object.keys(manifest).filter((key) => route.test(key))
  if (keys.length !== 1) throw new Error(`${app}: ${route} names ${keys.length} pages: ${keys.join(', ')}`)
  return keys[0]
}
