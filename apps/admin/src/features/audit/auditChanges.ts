import { useI18n } from 'vue-i18n'
import { type EnumName, useLabels } from '@youlin/client'
import type { RecordKind } from '@youlin/schema'
import { useFormat } from '@youlin/ui'
import { useSettingWords } from '../settings/useSettingWords.ts'
import { statesOf } from './auditWords.ts'

/** The fields that hold a word of the vocabulary. */
const enumOf: Record<string, EnumName> = {
  absent: 'ClaimSide',
  cause: 'MembershipEndCause',
  coordinateSystem: 'CoordinateSystem',
  decision: 'ReviewDecision',
  defaultFor: 'Role',
  format: 'ExportFormat',
  givenSystem: 'CoordinateSystem',
  level: 'ReviewLevel',
  list: 'ListName',
  place: 'OfferPlace',
  pricePolicy: 'PricePolicy',
  queueRule: 'QueueRule',
  recordKind: 'RecordKind',
  reportedBy: 'ClaimSide',
  review: 'ReviewLevel',
  role: 'Role',
  seat: 'Seat',
  side: 'ClaimSide',
  todo: 'TodoKind',
  unit: 'OfferUnit',
  use: 'ReasonUse',
}
const moment = /^\d{4}-\d{2}-\d{2}T/
const rowId = /^[0-9a-f]{8}-[0-9a-f]{4}-7/

/** One field of a change in words: its name, and its value or both of them. */
export interface ChangeLine {
  key: string
  label: string
  value: string
}

/** Says what an entry of the log changed. */
export function useAuditChanges() {
  const { t, te } = useI18n({ useScope: 'global' })
  const { label } = useLabels()
  const format = useFormat()
  const settings = useSettingWords()

  function valueOf(kind: RecordKind, key: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return t('audit.empty')
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
    if (Array.isArray(value)) return value.map((one) => fieldOf(String(one))).join(t('settings.separator'))
    if (typeof value === 'object') {
      return linesOf(kind, value)
        .map((line) => `${line.label} ${line.value}`)
        .join(t('settings.separator'))
    }
    const word = String(value)
    if (key.endsWith('Share')) return format.share(Number(value))
    if (rowId.test(word)) return t('audit.other')
    if (moment.test(word)) return format.dateTime(word)
    return wordOf(kind, key, word)
  }

  function wordOf(kind: RecordKind, key: string, word: string): string {
    const name = key === 'status' ? statesOf[kind] : enumOf[key]
    return name && te(`label.${name}.${word}`) ? label(name, word as never) : word
  }

  const fieldOf = (key: string): string => (te(`audit.fields.${key}`) ? t(`audit.fields.${key}`) : key)

  function linesOf(kind: RecordKind, changes: object): ChangeLine[] {
    return Object.entries(changes as Record<string, unknown>).flatMap(([key, value]) => {
      // Settings keep their changes together, beside which reason or year they are of.
      if (key === 'changes') return settingLines(value as Record<string, readonly [unknown, unknown]>)
      // Nobody knows a record by its id.
      if (typeof value === 'string' && rowId.test(value)) return []
      const pair = Array.isArray(value) && value.length === 2 && key !== 'fields'
      const values = pair ? (value as unknown[]) : [value]
      const said = values.map((one) => valueOf(kind, key, one))
      return [{ key, label: fieldOf(key), value: [...new Set(said)].join(' → ') }]
    })
  }

  function settingLines(changes: Record<string, readonly [unknown, unknown]>): ChangeLine[] {
    return Object.entries(changes).map(([key, pair]) => ({
      key,
      label: settings.nameOf(key),
      value: pair.map((one) => settings.valueOf(key, one)).join(' → '),
    }))
  }

  return { linesOf }
}
