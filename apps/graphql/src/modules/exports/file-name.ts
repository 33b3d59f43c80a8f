import type { ExportFormat } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import type { Work } from '../../platform/work.ts'
import { readDistrict } from '../territory/index.ts'

/** District, list and day: 江岸区资源清单20261125.xlsx. */
export async function fileNameOf(work: Work, title: string, format: ExportFormat): Promise<string> {
  const district = await readDistrict(work)
  const day = dayOf(work.clock.now()).replaceAll('-', '')
  return `${district?.name ?? ''}${title}${day}.${format.toLowerCase()}`
}
