import { chromium, type Browser, type BrowserServer } from 'playwright-core'
import { browserCandidates, type BrowserProgram } from './browser-candidates.ts'
import { drawsChinese, withChineseFonts } from './browser-fonts.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser of the test run and answers the address at which each test file connects to it. */
export async function startBrowser(): Promise<{ endpoint: string; name: string; stop(): Promise<void> }> {
  const program = await findBrowser()
  const server = await launch(program)
  return { endpoint: server.wsEndpoint(), name: program.name, stop: () => server.close() }
}

/**
 * The first Chromium that really starts here and draws Chinese.
 * @throws Error that says what to install, when there is none
 */
export async function findBrowser(candidates = browserCandidates): Promise<BrowserProgram> {
  const refusals: string[] = []
  for (const candidate of candidates) {
    try {
      const program = await candidate()
      if (!program) continue
      await launch(program).then((server) => server.close())
      return await withFonts(program)
    } catch (error) {
      refusals.push(firstLines(error))
    }
  }
  throw new Error(
    'No browser for the journeys. Install Chromium or Chrome and a font with Chinese glyphs ' +
      '(Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to a Chromium.\n' +
      refusals.map((refusal) => `  tried: ${refusal}`).join('\n'),
  )
}

async function withFonts(program: BrowserProgram): Promise<BrowserProgram> {
  if (await draws(program)) return program
  for await (const improved of withChineseFonts(program)) {
    if (await draws(improved)) return improved
  }
  throw new Error(`${program.name} starts, but there is no font with Chinese glyphs`)
}

async function draws(program: BrowserProgram): Promise<boolean> {
  const server = await launch(program)
  const browser: Browser = await chromium.connect(server.wsEndpoint())
  try {
    return await drawsChinese(await browser.newPage())
  } finally {
    await server.close()
  }
}

const launch = (program: BrowserProgram): Promise<BrowserServer> =>
  chromium.launchServer({
    executablePath: program.executable,
    env: { ...process.env, ...program.env },
    args: flags,
    timeout: 30_000,
  })

const firstLines = (error: unknown) => String(error).split('\n').slice(0, 2).join(' ').slice(0, 300)
