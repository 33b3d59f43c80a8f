import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { OfferStatus } from '@youlin/schema'
import { day, flag, manyOf, oneOf, recordId, text, whole } from './fields.ts'
import { type Query, urlLocationOf } from './location.ts'
import { useUrlState } from './useUrlState.ts'

const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A router of one route that keeps every address it was led to. */
function routerAt(query: Query) {
  const currentRoute = ref({ query })
  const steps: string[] = []
  const go = (mode: string) => (to: { query: Query }) => {
    currentRoute.value = to
    steps.push(`${mode} ${new URLSearchParams(to.query as Record<string, string>)}`)
  }
  return { currentRoute, push: go('push'), replace: go('replace'), steps }
}

const schema = {
  q: text(),
  status: oneOf(OfferStatus),
  many: manyOf(OfferStatus),
  size: whole(20, 1, 100),
  open: recordId(),
  from: day(),
  mine: flag(),
}

describe('The state in the address', () => {
  it('is the defaults where the address says nothing, and the other way round', async () => {
    const router = routerAt({})
    const state = useUrlState(schema, urlLocationOf(router))
    expect(state.values.value).toEqual({
      q: '',
      status: null,
      many: [],
      size: 20,
      open: null,
      from: null,
      mine: false,
    })
    state.set({ q: '义诊', status: 'PUBLISHED', size: 20, mine: true })
    await settled()
    expect(router.currentRoute.value.query).toEqual({ q: '义诊', status: 'PUBLISHED', mine: '1' })
    expect(state.changed.value).toBe(true)
    state.set({ q: '', status: null, mine: false })
    await settled()
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('reads nothing that it would not write', () => {
    const query = {
      status: 'NONSENSE',
      size: '5000',
      from: '2026-13-77',
      many: 'PAUSED,x,DRAFT',
      mine: 'yes',
    }
    const { values } = useUrlState(schema, urlLocationOf(routerAt(query)))
    expect(values.value).toMatchObject({
      status: null,
      size: 20,
      from: null,
      mine: false,
      many: ['DRAFT', 'PAUSED'],
    })
  })

  it('keeps what others wrote, and makes one step of the changes of one tick', async () => {
    const router = routerAt({ other: 'kept' })
    const location = urlLocationOf(router)
    useUrlState({ q: text() }, location).set({ q: '书' })
    useUrlState({ open: recordId() }, location).set({ open: 'x1' }, 'push')
    await settled()
    expect(router.steps).toEqual(['push other=kept&q=%E4%B9%A6&open=x1'])
  })

  it('goes back to the defaults at once', async () => {
    const router = routerAt({ q: '书', size: '50', other: 'kept' })
    useUrlState(schema, urlLocationOf(router)).reset('push')
    await settled()
    expect(router.currentRoute.value.query).toEqual({ other: 'kept' })
  })
})
