import { expect, test } from 'vitest'
import type { ImportColumn } from '@youlin/schema'
import type { Cell } from '../../platform/spreadsheet/read-cell.ts'
import { readers } from './cell-readers.ts'
import { Fault } from './fault.ts'

function read(column: ImportColumn, cell: Cell) {
  const value = readers[column](cell, 'COMPOUND')
  return value instanceof Fault ? value.code : value
}

test.for([
  ['2026年3月1日', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  ['2026-03-01 00:00:00', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['46082', '2026-03-01'],
  ['2026年2月30日', 'NOT_A_DAY'],
  ['明年', 'NOT_A_DAY'],
])('reads the day %s as %s', ([text, day]) => {
  expect(read('validFrom', { text: text! })).toBe(day)
})

test('reads the serial number of a day', () => {
  expect(read('validFrom', { text: '46082', number: 46_082 })).toBe('2026-03-01')
})

test.for([
  ['20%', 0.2],
  ['0.2', 0.2],
  ['7 %', 0.07],
  ['20', 'NOT_A_SHARE'],
  ['两成', 'NOT_A_SHARE'],
] as const)('reads the share %s as %s', ([text, share]) => {
  expect(read('olderShare', { text })).toBe(share)
})

test.for([
  ['1,200', 1_200],
  ['860户', 860],
  ['12.5', 'NOT_WHOLE'],
  ['-1', 'OUT_OF_RANGE'],
  ['1e3', 'NOT_A_NUMBER'],
] as const)('reads the number %s as %s', ([text, number]) => {
  expect(read('households', { text })).toBe(number)
})

test('says that a code was lost, and takes one that Excel kept as a number', () => {
  expect(read('creditCode', { text: '420000000000000000', number: 4.2e17 })).toBe('VALUE_LOST')
  expect(read('creditCode', { text: '4.20102E+17' })).toBe('VALUE_LOST')
  expect(read('code', { text: '420102001', number: 420_102_001 })).toBe('420102001')
})
