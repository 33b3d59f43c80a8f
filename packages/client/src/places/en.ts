import type { placesZh } from './zh-CN.ts'

export const placesEn: typeof placesZh = {
  filters: 'Filters',
  more: 'Filter',
  show: 'Show what fits',
  every: 'All',
}
