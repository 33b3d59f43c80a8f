import { BuildingKind, CoordinateSystem } from '@youlin/schema'
import type { Random } from './random.ts'

/** A street or community as the import left it. */
export interface Unit {
  id: string
  name: string
}

export interface StreetUnit extends Unit {
  latitude: number | null
  longitude: number | null
  communities: Unit[]
}

const districtName = '江岸区'
const compoundCount = 300
const buildingCount = 40
/** Degrees around a street's middle: about 500 m. */
const spread = 0.005

const beginnings = [
  '望江',
  '和悦',
  '云栖',
  '桂语',
  '临湖',
  '锦程',
  '丰泽',
  '安澜',
  '梧桐',
  '春晓',
  '康乐',
  '明德',
]
const compoundEndings = [
  '苑',
  '里',
  '花园',
  '家园',
  '新村',
  '公寓',
  '小区',
  '雅居',
  '佳苑',
  '名居',
  '华庭',
  '院',
]
const compoundNumbers = ['', '一期', '二期']
const buildingBeginnings = ['江晖', '汉悦', '融创智', '星汇', '启航', '长泰', '瑞丰', '天衡', '远望', '云帆']
const buildingEndings: readonly (readonly [string, BuildingKind])[] = [
  ['大厦', BuildingKind.OFFICE_BUILDING],
  ['国际中心', BuildingKind.OFFICE_BUILDING],
  ['商务中心', BuildingKind.OFFICE_BUILDING],
  ['写字楼', BuildingKind.OFFICE_BUILDING],
  ['创意园', BuildingKind.BUSINESS_QUARTER],
  ['商贸城', BuildingKind.MARKET],
]

/** Invented compounds, two or three in each community. */
export function inventCompounds(streets: readonly StreetUnit[], random: Random) {
  const places = streets.flatMap((street) => street.communities.map((community) => ({ street, community })))
  const names = random.shuffled(
    beginnings.flatMap((beginning) =>
      compoundEndings.flatMap((ending) => compoundNumbers.map((number) => beginning + ending + number)),
    ),
  )
  return Array.from({ length: compoundCount }, (_, index) => {
    const { street, community } = places[index % places.length]!
    const households = random.between(120, 2_400)
    return {
      communityId: community.id,
      name: names[index]!,
      address: addressIn(street, random),
      officialOrder: Math.floor(index / places.length) + 1,
      households,
      residents: Math.round(households * (2.1 + random.next() * 0.9)),
      olderShare: random.between(12, 42) / 100,
      childrenShare: random.between(6, 20) / 100,
      dualIncomeShare: random.between(15, 55) / 100,
      ...pointNear(street, random),
      isDemonstration: true,
    }
  })
}

/** Invented buildings, two or three in each street. */
export function inventBuildings(streets: readonly StreetUnit[], random: Random) {
  const names = random.shuffled(
    buildingBeginnings.flatMap((beginning) =>
      buildingEndings.map(([ending, kind]) => ({ name: beginning + ending, kind })),
    ),
  )
  return Array.from({ length: buildingCount }, (_, index) => {
    const street = streets[index % streets.length]!
    return {
      streetId: street.id,
      communityId: random.pick(street.communities).id,
      ...names[index]!,
      address: addressIn(street, random),
      floors: random.between(4, 48),
      officialOrder: Math.floor(index / streets.length) + 1,
      ...pointNear(street, random),
      isDemonstration: true,
    }
  })
}

/** On a road that the district does not have. */
function addressIn(street: Unit, random: Random): string {
  return `${districtName}${street.name}示例路${random.between(1, 299)}号`
}

function pointNear({ latitude, longitude }: StreetUnit, random: Random) {
  const near = (degrees: number | null) =>
    Math.round(((degrees ?? 0) + (random.next() - 0.5) * 2 * spread) * 1e6) / 1e6
  return {
    latitude: near(latitude),
    longitude: near(longitude),
    coordinateSystem: CoordinateSystem.WGS84,
  }
}
