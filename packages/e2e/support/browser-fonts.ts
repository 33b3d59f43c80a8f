import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { cacheDirectory, type BrowserProgram } from './browser-candidates.ts'
import { installPackages } from './debian.ts'
import { sfntFromWoff } from './woff.ts'

/** Without a font that has them, all characters are drawn as the same empty box. */
export async function drawsChinese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const pictures = ['友', '邻', '岸'].map((character) => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')!
      context.font = '40px sans-serif'
      context.fillText(character, 5, 45)
      return canvas.toDataURL()
    })
    return new Set(pictures).size === pictures.length
  })
}

/** Ways to give the browser Chinese glyphs: the system's package, else the npm font through fontconfig. */
export async function* withChineseFonts(program: BrowserProgram): AsyncGenerator<BrowserProgram> {
  if (await installPackages('fonts-noto-cjk').catch(() => false)) yield program
  const configuration = await privateFonts()
  yield { ...program, env: { ...program.env, FONTCONFIG_FILE: configuration } }
}

async function privateFonts(): Promise<string> {
  const folder = join(cacheDirectory, 'fonts')
  const configuration = join(folder, 'fonts.conf')
  const complete = await access(configuration).then(
    () => true,
    () => false,
  )
  if (complete) return configuration

  await mkdir(cacheDirectory, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  const source = join(
    dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json')),
    'files',
  )
  const files = (await readdir(source)).filter((file) => /-(400|700)-normal\.woff$/.test(file))
  for (const file of files) {
    const font = sfntFromWoff(await readFile(join(source, file)))
    await writeFile(join(unfinished, file.replace(/woff$/, 'ttf')), font)
  }
  await writeFile(join(unfinished, 'fonts.conf'), fontsConfiguration(folder))
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
  return configuration
}

const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`
