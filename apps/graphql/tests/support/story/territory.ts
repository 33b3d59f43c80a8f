import { readFileSync } from 'node:fs'
import { importTerritory } from '../../../src/modules/territory/index.ts'
import type { StoryDistrict } from '../story.ts'

const data = new URL('../../../src/demonstration/data/', import.meta.url)
const stored = (name: string) => readFileSync(new URL(name, data), 'utf8')

export const jianganStreets = stored('jiangan-streets.csv')
export const jianganCommunities = stored('jiangan-communities.csv')

/** Gives a district the streets and communities of some lines of CSV, without their headers. */
export function importLines(district: StoryDistrict, streets: string[], communities: string[]) {
  return district.work((work) =>
    importTerritory(work, {
      streets: ['code,name', ...streets].join('\n'),
      communities: ['code,name,street_code', ...communities].join('\n'),
      acceptGoodRows: false,
    }),
  )
}

/** Gives the district the real streets and communities of Jiang'an. */
export function importJiangan(district: StoryDistrict) {
  return district.work((work) =>
    importTerritory(work, {
      streets: jianganStreets,
      communities: jianganCommunities,
      acceptGoodRows: false,
    }),
  )
}
