import { expect, test } from 'vitest'
import { startApi } from '../../../tests/support/api.ts'
import { createDistrict, freshMobile, password } from '../../../tests/support/story.ts'
import { createNeighbourhood, freshKey, sendMutation } from '../../../tests/support/story/councils.ts'

test('an address registers a hundred times an hour, and is told when it may again', async () => {
  const api = await startApi()
  const { buildingId } = await createNeighbourhood(await createDistrict(api))
  const register = () => {
    const names = { creditCode: '91350100M000100Y4Z', name: '江城', contactName: '陈立', kind: 'UNIT' }
    const input = { ...names, idempotencyKey: freshKey(), buildingId, mobile: freshMobile(), password }
    return sendMutation(api.caller(), 'registerEnterprise', input, 'ok')
  }
  for (let count = 0; count < 100; count++) expect((await register()).code).toBe('INVALID_INPUT')
  expect((await register()).errors[0]!.extensions).toMatchObject({
    code: 'TOO_MANY_ATTEMPTS',
    facts: { retryAfterSeconds: expect.any(Number) },
  })
  await api.close()
})
