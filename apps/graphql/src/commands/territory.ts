import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ChangeSource } from '@youlin/schema'
import { runCommand } from '../command-work.ts'
import {
  createDistrict,
  districtOfCode,
  type FileReport,
  importTerritory,
  isDistrict,
} from '../modules/territory/index.ts'
import { inDistrict } from '../platform/database/district-context.ts'
import type { Work } from '../platform/work.ts'

const usage =
  'pnpm territory import --district 420106 [--name 武昌区] [--city 武汉市] [--streets FILE] [--communities FILE] [--accept-good-rows]'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    district: { type: 'string' },
    name: { type: 'string' },
    city: { type: 'string' },
    streets: { type: 'string' },
    communities: { type: 'string' },
    'accept-good-rows': { type: 'boolean', default: false },
  },
})
const { district, name, city, streets, communities, 'accept-good-rows': acceptGoodRows } = values

if (positionals[0] !== 'import' || !district || (!streets && !communities)) {
  console.error(usage)
  process.exit(2)
}
const texts = { streets: textOf(streets), communities: textOf(communities) }
await runCommand(ChangeSource.IMPORT, (work) => importInto(work, district))

async function importInto(work: Work, code: string): Promise<number> {
  const districtId = (await districtOfCode(work, code)) ?? (await newDistrict(work, code))
  if (!districtId) {
    console.error(`There is no district ${code}; give --name and --city to make it.`)
    return 1
  }
  return inDistrict(districtId, async () => {
    if (!(await isDistrict(work, { name, city }))) {
      console.error(`District ${code} is not called ${city ?? ''}${name ?? ''}; nothing was written.`)
      return 1
    }
    const report = await importTerritory(work, { ...texts, acceptGoodRows })
    print(streets, 'streets', report.streets, report.written)
    print(communities, 'communities', report.communities, report.written)
    if (report.written) return 0
    console.error('Nothing was written; correct the rows, or take the good ones by --accept-good-rows.')
    return 1
  })
}

async function newDistrict(work: Work, code: string): Promise<string | null> {
  if (!name || !city) return null
  return createDistrict(work, { code, name, city })
}

function textOf(file: string | undefined): string | undefined {
  if (!file) return undefined
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`)
    process.exit(1)
  }
}

function print(file: string | undefined, what: string, report: FileReport, written: boolean) {
  if (!file) return
  for (const { line, message } of report.problems) console.error(`${file}:${line}: ${message}`)
  const { added, changed, unchanged } = report
  if (written) console.info(`${what}: ${added} added, ${changed} changed, ${unchanged} unchanged`)
}
