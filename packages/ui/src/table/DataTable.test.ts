import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h, nextTick, ref } from 'vue'
import { createI18n } from 'vue-i18n'
import { uiZh } from '../locales/zh-CN.ts'
import { dataTableZh } from './zh-CN.ts'
import { oneOf, recordId, text } from '../url/fields.ts'
import { type Query, urlLocationOf } from '../url/location.ts'
import { turnShortcuts } from '../overlay/shortcuts.ts'
import { type Column, shownColumns } from './columns.ts'
import DataTable from './DataTable.vue'
import type { TableFilter } from './filters.ts'
import type { ShownColumn } from './layout.ts'
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

function tableAt(query: Query, props: Record<string, unknown> = {}, slots: Record<string, unknown> = {}) {
  const currentRoute = ref({ query })
  const go = (to: { query: Query }) => (currentRoute.value = to)
  const state = useTableState(
    { q: text(), view: oneOf(['review']), only: recordId() },
    {},
    urlLocationOf({ currentRoute, push: go, replace: go }),
  )
  const i18n = createI18n({
    legacy: false,
    locale: 'zh-CN',
    messages: { 'zh-CN': { ui: uiZh, dataTable: dataTableZh } },
  })
  const filters: TableFilter[] = [
    { key: 'view', type: 'views', label: '视图', options: [{ value: 'review', label: '待我审核' }] },
    { key: 'q', type: 'search', label: '查找' },
    { key: 'only', type: 'mark', label: '一家企业' },
  ]
  const wrapper = mount(DataTable<Row>, {
    props: { filters, label: '资源', columns, state, rows, ...props } as never,
    slots: { panel: ({ id }: { id: string }) => h('aside', { 'data-panel': id }), ...slots } as never,
    global: { plugins: [i18n] },
    attachTo: document.body,
  })
  mounted.push(wrapper)
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

const mounted: { unmount(): void }[] = []
afterEach(() => mounted.splice(0).forEach((wrapper) => wrapper.unmount()))

beforeEach(() => {
  sessionStorage.clear()
  showing(true)
})

describe('A data table', () => {
  it('shows the columns of the page, or those that the reader chose in their order and width', () => {
    const keys = (chosen: readonly ShownColumn[] | null) =>
      shownColumns(columns, chosen).map(({ key }) => key)
    expect(keys(null)).toEqual(['name', 'street'])
    expect(keys([{ key: 'note' }, { key: 'name' }])).toEqual(['note', 'name'])
    // What may not be hidden comes back, and what there is no more stays away.
    expect(keys([{ key: 'gone' }, { key: 'note' }])).toEqual(['note', 'name'])
    expect(shownColumns(columns, [{ key: 'name', width: 20 }])[0]!.width).toBe(20)
  })

  it('keeps order, width, pinned columns and row height in the address', async () => {
    const { state, currentRoute, settle } = tableAt({})
    state.arrange({ columns: [{ key: 'street', width: 12.5 }, { key: 'name' }], pinned: 1 })
    state.arrange({ density: 'compact' })
    await settle()
    expect(currentRoute.value.query).toEqual({ cols: 'street:12.5,name', pin: '1', rows: 'compact' })
    expect(state.layoutText.value).toBe('cols=street:12.5,name&pin=1&rows=compact')
    expect(state.layout.value.columns).toEqual([{ key: 'street', width: 12.5 }, { key: 'name' }])
    state.restoreColumns()
    await settle()
    expect(currentRoute.value.query).toEqual({})
  })

  it('takes no column from an address that no table would write', () => {
    const { state } = tableAt({ cols: '<b>,name:9999', pin: '40', rows: 'huge' })
    expect(state.layout.value).toEqual({ columns: null, pinned: 0, density: 'standard' })
  })

  it('moves, hides and restores columns by buttons', async () => {
    const { currentRoute, press } = tableAt({})
    await press('列设置')
    await press('上移 街道')
    expect(currentRoute.value.query).toEqual({ cols: 'street,name' })
    await press('恢复默认')
    expect(currentRoute.value.query).toEqual({})
  })

  it('takes the width of a column by keys, where it has one', async () => {
    showing(false)
    const { wrapper, currentRoute, press, settle } = tableAt({})
    await press('列设置')
    await wrapper.findAll('.y-layout__width')[1]!.setValue('20')
    await settle()
    expect(currentRoute.value.query).toEqual({ cols: 'name,street:20' })
    await wrapper.findAll('.y-layout__width')[1]!.setValue('2000')
    await settle()
    expect(currentRoute.value.query).toEqual({ cols: 'name,street' })
  })

  it('selects rows, then all that the filters find, until they change', async () => {
    let seen: unknown
    const selection = (props: object) => {
      seen = props
      return h('i')
    }
    const { wrapper, state, press, settle } = tableAt({}, { selectable: true, count: 214 }, { selection })
    await wrapper.findAll('.y-row-card input[type=checkbox]')[0]!.setValue(true)
    expect(wrapper.text()).toContain('已选1项')
    expect(seen).toMatchObject({ ids: ['a'], all: false, count: 1 })
    await press('选择全部214项')
    expect(seen).toMatchObject({ all: true, count: 214 })
    expect(wrapper.text()).toContain('已选全部214项')
    await wrapper.findAll('.y-row-card input[type=checkbox]')[1]!.setValue(false)
    expect(seen).toMatchObject({ ids: ['a'], all: false, count: 1 })
    state.filter({ q: '书' })
    await settle()
    expect(wrapper.text()).not.toContain('已选')
  })

  it('moves over its rows by keys, ticks and closes, and leaves typing alone', async () => {
    const { wrapper, state, currentRoute, settle } = tableAt({}, { selectable: true })
    const press = (key: string, on: Element = document.activeElement ?? document.body) =>
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    const focused = () => document.activeElement?.closest('.y-row-card')?.querySelector('h3')?.textContent
    press('j')
    expect(focused()).toBe('义诊')
    press('ArrowDown')
    expect(focused()).toBe('书画')
    press('j')
    expect(focused()).toBe('书画')
    press('x')
    await settle()
    expect(wrapper.text()).toContain('已选1项')
    wrapper.find<HTMLInputElement>('input[type=search]').element.focus()
    press('k')
    expect(document.activeElement?.getAttribute('type')).toBe('search')
    state.open('a')
    await settle()
    press('j', document.body)
    press('Escape', document.body)
    await settle()
    expect(currentRoute.value.query).toEqual({})
    turnShortcuts(false)
    press('j', document.body)
    expect(document.activeElement?.getAttribute('type')).toBe('search')
    turnShortcuts(true)
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
    expect(wrapper.text()).toContain(dataTableZh.empty)
    await press(uiZh.table.resetFilters)
    expect(currentRoute.value.query).toEqual({})
  })

  it('teaches in an empty view, whose filter leaves nothing out that somebody searched for', async () => {
    const empty = { title: '没有待审资源', hint: '提交后在此列出。' }
    const { wrapper, state, settle } = tableAt({ view: 'review' }, { rows: [], empty })
    expect(wrapper.text()).toContain('没有待审资源')
    expect(wrapper.text()).not.toContain(dataTableZh.empty)
    state.filter({ q: '无' })
    await settle()
    expect(wrapper.text()).toContain(dataTableZh.empty)
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
