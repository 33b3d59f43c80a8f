import {
  Audience,
  BuildingKind,
  CoordinateSystem,
  EnterpriseKind,
  isCreditCode,
  isMobileNumber,
  Limits,
  normaliseCreditCode,
  normaliseMobileNumber,
  type RecordKind,
  Role,
  Seat,
  type ImportColumn,
  Urgency,
} from '@youlin/schema'
import { words } from '@youlin/client/words'
import { type Cell, dayOfSerial } from '../../platform/spreadsheet/read-cell.ts'
import { Fault } from './fault.ts'

type NumberColumn =
  | 'order'
  | 'latitude'
  | 'longitude'
  | 'households'
  | 'residents'
  | 'floors'
  | 'olderShare'
  | 'childrenShare'
  | 'dualIncomeShare'
  | 'size'

/** What a row says, by column; empty cells are left out. */
export type RowValues = { [K in ImportColumn]?: K extends NumberColumn ? number : string }

export type CellReader = (cell: Cell, kind: RecordKind) => string | number | Fault

type EnumName =
  'Audience' | 'BuildingKind' | 'EnterpriseKind' | 'CoordinateSystem' | 'Seat' | 'Role' | 'Urgency'

/** The columns that hold one of a few words. */
export function choicesOf(column: ImportColumn, kind: RecordKind): EnumName | undefined {
  if (column === 'kind') return kind === 'ENTERPRISE' ? 'EnterpriseKind' : 'BuildingKind'
  if (column === 'coordinates') return 'CoordinateSystem'
  if (column === 'seat') return 'Seat'
  if (column === 'audience') return 'Audience'
  if (column === 'urgency') return 'Urgency'
  return column === 'role' ? 'Role' : undefined
}

const enums = { Audience, BuildingKind, EnterpriseKind, CoordinateSystem, Seat, Role, Urgency }

/** The words of a choice in one language, in the order of the vocabulary. */
export function choiceWords(name: EnumName, locale: 'zh-CN' | 'en'): string[] {
  const labels: Record<string, string> = words[locale].labels[name]
  return Object.keys(enums[name]).map((value) => labels[value]!)
}

const text =
  (limit: number): CellReader =>
  ({ text: value }) => {
    if (/\p{Cc}/u.test(value)) return new Fault('CONTROL_CHARACTERS')
    return value.length > limit ? new Fault('TOO_LONG', { limit }) : value
  }

/** A number as people write it: `1,200`, `860户`. */
function numberIn({ number, text: value }: Cell): number | Fault {
  if (number !== undefined) return number
  const bare = value.replace(/[,\s]|[户人层度]$/g, '')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : new Fault('NOT_A_NUMBER')
}

const whole =
  (min: number, max: number): CellReader =>
  (cell) => {
    const value = numberIn(cell)
    if (value instanceof Fault) return value
    if (!Number.isInteger(value)) return new Fault('NOT_WHOLE')
    return value < min || value > max ? new Fault('OUT_OF_RANGE', { min, max }) : value
  }

const degrees =
  (bound: number): CellReader =>
  (cell) => {
    const value = numberIn(cell)
    if (value instanceof Fault) return value
    return Math.abs(value) > bound ? new Fault('OUT_OF_RANGE', { min: -bound, max: bound }) : value
  }

const share: CellReader = (cell) => {
  const percent = /^([\d.]+)\s*%$/.exec(cell.text)
  const value = percent ? Number(percent[1]) / 100 : numberIn(cell)
  if (value instanceof Fault || !(value >= 0 && value <= 1)) return new Fault('NOT_A_SHARE')
  // 0.07 * 100 / 100 is not 0.07.
  return Math.round(value * 10_000) / 10_000
}

const day: CellReader = ({ day: given, number, text: value }) => {
  if (given) return given
  if (number !== undefined && number > 20_000 && number < 80_000) return dayOfSerial(number)
  const parts = /^(\d{4})\s*[-年/.]?\s*(\d{1,2})\s*[-月/.]?\s*(\d{1,2})\s*日?( 0?0:00(:00)?)?$/.exec(value)
  if (!parts) return /^[2-7]\d{4}$/.test(value) ? dayOfSerial(Number(value)) : new Fault('NOT_A_DAY')
  const [, year, month, date] = parts
  const written = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`
  const moment = new Date(`${written}T00:00:00Z`)
  const real = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written)
  return real ? written : new Fault('NOT_A_DAY')
}

/** Excel keeps fifteen digits of a number; what was longer is gone. */
function isLost({ number, text: value }: Cell): boolean {
  return (number !== undefined && Math.abs(number) >= 1e15) || /^\d(\.\d+)?E\+?\d+$/i.test(value)
}

const code: CellReader = (cell, kind) => {
  if (isLost(cell)) return new Fault('VALUE_LOST')
  const value = cell.text.replace(/\s/g, '')
  if (kind === 'COMMUNITY') return /^\d{12}$/.test(value) ? value : new Fault('NOT_A_CODE', { digits: '12' })
  return /^\d{9}(\d{3})?$/.test(value) ? value : new Fault('NOT_A_CODE', { digits: '9/12' })
}

const creditCode: CellReader = (cell) => {
  if (isLost(cell)) return new Fault('VALUE_LOST')
  const value = normaliseCreditCode(cell.text)
  return isCreditCode(value) ? value : new Fault('NOT_A_CREDIT_CODE')
}

const mobile: CellReader = ({ text: value }) => {
  const number = normaliseMobileNumber(value)
  return isMobileNumber(number) ? number : new Fault('NOT_A_MOBILE_NUMBER')
}

const choice =
  (column: ImportColumn): CellReader =>
  ({ text: value }, kind) => {
    const name = choicesOf(column, kind)!
    const same = (word: string) => word.toLowerCase() === value.toLowerCase()
    const found = Object.keys(enums[name]).find((one) =>
      [
        one,
        ...(['zh-CN', 'en'] as const).map(
          (locale) => (words[locale].labels[name] as Record<string, string>)[one]!,
        ),
      ].some(same),
    )
    return found ?? new Fault('NOT_A_CHOICE', { choices: name })
  }

/** What a cell of each column may hold. A name or code that names another record is looked up later. */
const named: CellReader = (cell, kind) =>
  isLost(cell) ? new Fault('VALUE_LOST') : text(Limits.nameLength)(cell, kind)

export const readers: Record<ImportColumn, CellReader> = {
  code,
  name: text(Limits.nameLength),
  street: named,
  community: named,
  address: text(Limits.addressLength),
  kind: choice('kind'),
  floors: whole(1, Limits.floorsMax),
  households: whole(0, Limits.householdsMax),
  residents: whole(0, Limits.householdsMax * 10),
  olderShare: share,
  childrenShare: share,
  dualIncomeShare: share,
  creditCode,
  buildings: text(Limits.bodyLength),
  contactName: text(Limits.nameLength),
  contactMobile: mobile,
  council: text(Limits.nameLength),
  member: named,
  seat: choice('seat'),
  termFrom: day,
  termUntil: day,
  officerName: text(Limits.nameLength),
  officerMobile: mobile,
  mobile,
  role: choice('role'),
  scope: named,
  order: whole(1, 1_000_000),
  latitude: degrees(90),
  longitude: degrees(180),
  coordinates: choice('coordinates'),
  validFrom: day,
  validUntil: day,
  compound: named,
  title: text(Limits.titleLength),
  body: text(Limits.bodyLength),
  category: named,
  audience: choice('audience'),
  size: whole(1, Limits.participantsMax),
  urgency: choice('urgency'),
  neededFrom: day,
  neededUntil: day,
}
