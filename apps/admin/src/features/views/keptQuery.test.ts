import { describe, expect, it } from 'vitest'
import { Role } from '@youlin/schema'
import type { ListKeepingQuery } from '../../graphql.generated.ts'
import { keptQuery } from './keptQuery.ts'

const view = {
  __typename: 'SavedView' as const,
  id: 'v1',
  version: 1,
  list: 'offers',
  name: '待审',
  query: 'status=SUBMITTED&sort=-title',
  layout: null as string | null,
  shared: false,
  defaultFor: Role.STREET_STAFF as Role | null,
  mine: false,
  viewerCanChange: false,
  viewerCanSetDefault: false,
}

function keeping(layout: string | null = null, more: Partial<typeof view> = {}): ListKeepingQuery {
  const own = layout ? [{ __typename: 'ListLayout' as const, list: 'offers', layout }] : []
  return { savedViews: [{ ...view, ...more }], listLayouts: own }
}

const opened = (kept: ListKeepingQuery, query = {}, list = 'offers', role: Role = Role.STREET_STAFF) =>
  keptQuery(kept, list, query, role)

describe('The address of a list that is opened', () => {
  it('becomes the default view of the role where it asks for nothing', () => {
    expect(opened(keeping())).toEqual({ status: 'SUBMITTED', sort: '-title', saved: 'v1' })
    expect(opened(keeping(), {}, 'offers', Role.AUDITOR)).toBeNull()
    expect(opened(keeping(), {}, 'claims')).toBeNull()
  })

  it('stays as it is where it asks for something, or was left by choice', () => {
    expect(opened(keeping(), { q: '义诊' })).toBeNull()
    expect(opened(keeping(), { open: 'x' })).toBeNull()
    expect(opened(keeping(), { saved: 'all' })).toBeNull()
  })

  it('takes the columns of the account, which a view of its own columns or the address replace', () => {
    expect(opened(keeping('cols=title:14,status&pin=1'), { q: '义诊' })).toEqual({
      cols: 'title:14,status',
      pin: '1',
    })
    expect(opened(keeping('pin=1'), { rows: 'compact', saved: 'all' })).toBeNull()
    expect(opened(keeping('pin=1', { layout: 'pin=2' }))).toMatchObject({ saved: 'v1', pin: '2' })
    expect(opened(keeping('pin=1'))).toMatchObject({ saved: 'v1', pin: '1' })
  })
})
