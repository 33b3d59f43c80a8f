import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLabels } from '@youlin/client'
import { SupervisionLevel } from '@youlin/schema'
import { useFormat } from '@youlin/ui'
import type { Column } from '@youlin/ui/table'
import type { SupervisedStepRowFragment } from '../../graphql.generated.ts'

type Row = SupervisedStepRowFragment

/** The columns of the supervision list; what the scope or the view says already is hidden at first. */
export function useStepColumns(shown: () => { street: boolean; pause: boolean }) {
  const { t } = useI18n({ useScope: 'global' })
  const { label } = useLabels()
  const format = useFormat()

  function levelOf({ level }: Row): string | null {
    return level === SupervisionLevel.HOLDER ? null : label('SupervisionLevel', level)
  }

  return computed<Column<Row>[]>(() => [
    { key: 'title', label: t('supervision.record'), minWidth: 12 },
    { key: 'kind', label: t('supervision.kind'), value: (row) => label('TodoKind', row.kind), width: 8 },
    { key: 'holder', label: t('supervision.holder'), value: (row) => row.holderName, minWidth: 10 },
    { key: 'light', label: t('list.light'), width: 11 },
    { key: 'reminded', label: t('supervision.reminded'), width: 10 },
    {
      key: 'acknowledged',
      label: t('supervision.acknowledged'),
      value: (row) => (row.acknowledgedAt ? format.moment(row.acknowledgedAt) : t('supervision.notYet')),
      width: 9,
      hideable: true,
    },
    {
      key: 'due',
      label: t('supervision.due'),
      value: (row) => row.due && format.moment(row.due),
      width: 9,
      hideable: true,
    },
    { key: 'level', label: t('supervision.level'), value: levelOf, width: 7, hideable: true },
    {
      key: 'subtitle',
      label: t('supervision.subtitle'),
      value: (row) => row.subtitle,
      minWidth: 10,
      hideable: true,
    },
    {
      key: 'street',
      label: t('supervision.street'),
      value: (row) => row.street.name,
      width: 8,
      hideable: true,
      hidden: !shown().street,
    },
    {
      key: 'pause',
      label: t('supervision.pauseReason'),
      value: (row) => row.pauseReason,
      minWidth: 10,
      hideable: true,
      hidden: !shown().pause,
    },
  ])
}
