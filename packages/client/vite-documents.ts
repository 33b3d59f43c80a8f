import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const generated = /graphql\.generated\.ts$/
const ofDocument = /^(.+graphql\.generated\.ts)\?document=(\w+)$/
const line = /^export const (\w+) = (\{.*\}) as unknown as .*;$/gm

/**
 * Gives each document of an app's generated file to the pages that use it. As one module all of them would load
 * before the first page, however many features there are.
 */
export function splitDocuments(): Plugin {
  return {
    name: 'split-documents',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      return ofDocument.test(source) ? source : undefined
    },
    async load(id) {
      const [, file, name] = ofDocument.exec(id) ?? []
      if (file) {
        const text = await readFile(file, 'utf8')
        const document = [...text.matchAll(line)].find(([, exported]) => exported === name)?.[2]
        return { code: `export const ${name} = ${document}`, moduleSideEffects: false }
      }
      if (!generated.test(id)) return undefined
      const text = await readFile(id, 'utf8')
      const exported = [...text.matchAll(line)].map(([, name]) => name)
      const code = exported.map((name) => `export { ${name} } from '${id}?document=${name}'`).join('\n')
      return { code, moduleSideEffects: false }
    },
  }
}
