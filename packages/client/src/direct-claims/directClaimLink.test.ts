import { expect, it } from 'vitest'
import { directClaimLink } from './directClaimLink.ts'

it('leads to the portal and keeps the token from whoever serves it', () => {
  const { pathname, hash } = new URL(directClaimLink('a-token', 'https://youlin.example'))
  expect([pathname, hash]).toEqual(['/n', '#a-token'])
})
