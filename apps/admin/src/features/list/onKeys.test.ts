// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { onKeys } from './onKeys.ts'

function press(key: string, on: HTMLElement, init: KeyboardEventInit = {}) {
  const pass = vi.fn()
  on.addEventListener('keydown', onKeys({ a: pass }), { once: true })
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }))
  return pass.mock.calls.length
}

it('acts on its key in either case, and on no other', () => {
  expect(press('a', document.createElement('aside'))).toBe(1)
  expect(press('A', document.createElement('aside'))).toBe(1)
  expect(press('b', document.createElement('aside'))).toBe(0)
})

it('leaves typing and the shortcuts of the browser alone', () => {
  expect(press('a', document.createElement('textarea'))).toBe(0)
  expect(press('a', document.createElement('aside'), { ctrlKey: true })).toBe(0)
})
