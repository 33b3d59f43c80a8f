import { expect, it } from 'vitest'
import { voiceLink } from './voiceLink.ts'

it('leads to the portal and keeps the token from whoever serves it', () => {
  const { pathname, hash } = new URL(voiceLink('a-token', 'https://youlin.example'))
  expect([pathname, hash]).toEqual(['/voice', '#a-token'])
})
