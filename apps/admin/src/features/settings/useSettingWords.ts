import { useI18n } from 'vue-i18n'
import { useLabels } from '@youlin/client'
import type { QueueRule } from '@youlin/schema'
import type { SettingsEffectQuery } from '../../graphql.generated.ts'

type Effect = SettingsEffectQuery['settingsEffect'][number]

/** How settings, their values and what a change does are said. */
export function useSettingWords() {
  const { t, te } = useI18n({ useScope: 'global' })
  const { label } = useLabels()

  const nameOf = (setting: string): string =>
    te(`settings.field.${setting}`) ? t(`settings.field.${setting}`) : setting

  function valueOf(setting: string, value: unknown): string {
    if (value == null || (Array.isArray(value) && value.length === 0)) return t('audit.empty')
    if (setting === 'queueRule') return label('QueueRule', value as QueueRule)
    if (setting === 'review') return label('ReviewLevel', value as never)
    return Array.isArray(value) ? value.join(t('settings.separator')) : String(value)
  }

  const change = (setting: string, [from, to]: readonly [unknown, unknown]): string =>
    t('settings.change', {
      name: nameOf(setting),
      from: valueOf(setting, from),
      to: valueOf(setting, to),
    })

  /** Whom a change reaches: those under way that keep what they have, or those that it changes at once. */
  function effect({ setting, keeping, reached }: Effect): string {
    if (keeping > 0) return t('settings.keeping', { n: keeping }, keeping)
    if (reached > 0) return t(`settings.reached.${setting}`, { n: reached }, reached)
    return t('settings.reachesNothing')
  }

  return { nameOf, valueOf, change, effect }
}
