import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { h, nextTick, ref } from 'vue'
import { createI18n } from 'vue-i18n'
import { uiZh } from '../locales/zh-CN.ts'
import { oneOf, recordId, text } from '../url/fields.ts'
import { type Query, urlLocationOf } from '../url/location.ts'
import { type Column, shownColumns } from './columns.ts'
import DataTable from './DataTable.vue'
import type { TableFilter } from './filters.ts'
import { useTableState } from './useTableState.ts'

interface Row {
  id: string
  name: string
  street: string
}

const columns: Column<Row>[] = [
  { key: 'name', label: '名称', value: (row) => row.name, primary: true, sortable: true },
  { key: 'street', label: '街道', value: (row) => row.street, hideable: true },
  { key: 'note', label: '说明', value: () => '有', hideable: true, hidden: true },
]
const rows: Row[] = [
  { id: 'a', name: '义诊', street: '百步亭街道' },
  { id: 'b', name: '书画', street: '大智街道' },
]

function showing(narrow: boolean) {
  const answer = { matches: narrow, addEventListener: vi.fn(), removeEventListener: vi.fn() }
  vi.stubGlobal('matchMedia', () => answer)
  window.matchMedia = () => answer as unknown as MediaQueryList
}

function tableAt(query: Query, props: Record<string, unknown> = {}) {
  const currentRoute = ref({ query })
  const go = (to: { query: Query }) => (currentRoute.value = to)
  const state = useTableState(
    { q: text(), view: oneOf(['review']), only: recordId() },
    {},
    urlLocationOf({ currentRoute, push: go, replace: go }),
  )
  const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': { ui: uiZh } } })
  const filters: TableFilter[] = [
    { key: 'view', type: 'views', label: '视图', options: [{ value: 'review', label: '待我审核' }] },
    { key: 'q', type: 'search', label: '查找' },
    { key: 'only', type: 'mark', label: '一家企业' },
  ]
  const wrapper = mount(DataTable<Row>, {
    props: { filters, label: '资源', columns, state, rows, ...props } as never,
    slots: { panel: ({ id }: { id: string }) => h('aside', { 'data-panel': id }) },
    global: { plugins: [i18n] },
    attachTo: document.body,
  })
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve))
    await nextTick()
  }
  const press = async (word: string) => {
    await wrapper
      .findAll('button')
      .find((button) => button.text() === word)!
      .trigger('click')
    await settle()
  }
  return { wrapper, state, currentRoute, press, settle }
}

beforeEach(() => {
  sessionStorage.clear()
  showing(true)
})

describe('A data table', () => {
  it('shows the columns that are on, and the other way round once toggled', () => {
    expect(shownColumns(columns, []).map((column) => column.key)).toEqual(['name', 'street'])
    expect(shownColumns(columns, ['street', 'note', 'name']).map((column) => column.key)).toEqual([
      'name',
      'note',
    ])
  })

  it('opens a record in the address, and the panel follows the address', async () => {
    const { wrapper, currentRoute, press } = tableAt({})
    expect(wrapper.text()).toContain('百步亭街道')
    await press('查看')
    expect(currentRoute.value.query).toEqual({ open: 'a' })
    expect(wrapper.find('[data-panel=a]').exists()).toBe(true)
  })

  it('pages by cursor and finds the way back', async () => {
    const { currentRoute, press } = tableAt({ after: 'c1' }, { hasNext: true, endCursor: 'c2' })
    await press('下一页')
    expect(currentRoute.value.query).toEqual({ after: 'c2' })
    await press('上一页')
    expect(currentRoute.value.query).toEqual({ after: 'c1' })
    await press('上一页')
    expect(currentRoute.value.query).toEqual({})
  })

  it('goes back to the first page when a filter, the order or the size changes', async () => {
    const { state, currentRoute, settle } = tableAt({ after: 'c1' })
    state.filter({ q: '书' })
    await settle()
    expect(currentRoute.value.query).toEqual({ q: '书' })
    state.sortBy({ key: 'name', direction: 'desc' })
    state.resize(50)
    await settle()
    expect(currentRoute.value.query).toEqual({ q: '书', sort: '-name', size: '50' })
    expect(state.sort.value).toEqual({ key: 'name', direction: 'desc' })
    expect(state.page.value).toEqual({ first: 50, after: null })
  })

  it('says why nothing is there, and clears the filters', async () => {
    const { wrapper, currentRoute, press } = tableAt({ q: '无' }, { rows: [] })
    expect(wrapper.text()).toContain(uiZh.table.empty)
    await press(uiZh.table.resetFilters)
    expect(currentRoute.value.query).toEqual({})
  })

  it('teaches in an empty view, whose filter leaves nothing out that somebody searched for', async () => {
    const empty = { title: '没有待审资源', hint: '提交后在此列出。' }
    const { wrapper, state, settle } = tableAt({ view: 'review' }, { rows: [], empty })
    expect(wrapper.text()).toContain('没有待审资源')
    expect(wrapper.text()).not.toContain(uiZh.table.empty)
    state.filter({ q: '无' })
    await settle()
    expect(wrapper.text()).toContain(uiZh.table.empty)
  })

  it('presses views on and off, and takes a mark away', async () => {
    const { wrapper, currentRoute, press } = tableAt({ only: 'e1', after: 'c1' })
    await press('待我审核')
    expect(currentRoute.value.query).toEqual({ only: 'e1', view: 'review' })
    await press('✓一家企业')
    expect(currentRoute.value.query).toEqual({ view: 'review' })
    expect(wrapper.text()).not.toContain('一家企业')
  })

  it('goes on to the record after the one that was dealt with', async () => {
    const { state, currentRoute, settle } = tableAt({ open: 'a' })
    state.openAfter('a', rows)
    await settle()
    expect(currentRoute.value.query).toEqual({ open: 'b' })
    state.openAfter('b', [{ id: 'b' }])
    await settle()
    expect(currentRoute.value.query).toEqual({})
  })

  it('keeps the room of its rows while they load, and offers another try after an error', async () => {
    expect(tableAt({}, { rows: undefined }).wrapper.findAll('.y-skeleton__row')).toHaveLength(21)
    const failed = tableAt({}, { rows: undefined, error: { message: '网络未连通', requestId: 'r1' } })
    expect(failed.wrapper.text()).toContain('r1')
    await failed.press('重试')
    expect(failed.wrapper.emitted('retry')).toHaveLength(1)
  })

  it('shows nothing but who may, to a role that may not', () => {
    const { wrapper } = tableAt({}, { forbidden: '区级管理员可查看' })
    expect(wrapper.text()).toContain('区级管理员可查看')
    expect(wrapper.text()).not.toContain('百步亭街道')
  })

  it('is a table on a wide screen, with a button to press in each row', async () => {
    showing(false)
    const { wrapper, currentRoute, press, settle } = tableAt({})
    await settle()
    expect(wrapper.findAll('.el-table__row')).toHaveLength(2)
    await press('书画')
    expect(currentRoute.value.query).toEqual({ open: 'b' })
  })
})
