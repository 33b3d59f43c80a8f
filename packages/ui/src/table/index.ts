export { default as DataTable } from './DataTable.vue'
export { type Column, shownColumns } from './columns.ts'
export { useTableState, type TableSort, type TableState } from './useTableState.ts'
export { useNarrow } from './useNarrow.ts'
