import { expect, it } from 'vitest'
import { invitationLink } from './invitationLink.ts'

it('leads to the app that the role works in', () => {
  const at = 'https://youlin.example'
  expect(invitationLink('AUDITOR', 'abc', at)).toBe('https://youlin.example/admin/invitation#abc')
  expect(invitationLink('COMMUNITY_STAFF', 'abc', at)).toBe('https://youlin.example/invitation#abc')
})
