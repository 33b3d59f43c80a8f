import { useI18n } from 'vue-i18n'
import type { EnumName, EnumValue } from './enums.ts'

/** The words of the enums in the language of the page. */
export function useLabels() {
  const { t, tm } = useI18n({ useScope: 'global' })

  /** The word of one value. */
  function label<E extends EnumName>(name: E, value: EnumValue<E>): string {
    return t(`label.${name}.${value}`)
  }

  /** All values of an enum with their words, as selects and choices take them. */
  function labelOptions<E extends EnumName>(name: E): { value: EnumValue<E>; label: string }[] {
    const values = Object.keys(tm(`label.${name}`)) as EnumValue<E>[]
    return values.map((value) => ({ value, label: label(name, value) }))
  }

  return { label, labelOptions }
}
