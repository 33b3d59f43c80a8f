import { useI18n } from 'vue-i18n'
import { useLabels } from '@youlin/client'
import type { CoordinateSystem } from '@youlin/schema'

/** A point in words: its degrees, and the system that it came in where it was converted. */
export function usePointWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { label } = useLabels()

  return (
    point: {
      latitude: number
      longitude: number
      system: CoordinateSystem
      givenSystem: CoordinateSystem
    } | null,
  ): string | null => {
    if (!point) return null
    const { latitude, longitude, system, givenSystem } = point
    const words = `${latitude}, ${longitude} (${label('CoordinateSystem', system)})`
    if (givenSystem === system) return words
    return t('territory.pointGiven', { point: words, system: label('CoordinateSystem', givenSystem) })
  }
}
