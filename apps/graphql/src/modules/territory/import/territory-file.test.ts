import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCommunities, readStreets } from './territory-file.ts'

const data = new URL('../../../demonstration/data/', import.meta.url)
const stored = (name: string) => readFileSync(new URL(name, data), 'utf8')

describe('a file of streets or communities', () => {
  test('the real files of Jiang’an are read without a complaint', () => {
    const streets = readStreets(stored('jiangan-streets.csv'), '420102')
    const communities = readCommunities(stored('jiangan-communities.csv'))
    expect([streets.rows.length, streets.problems]).toEqual([17, []])
    expect([communities.rows.length, communities.problems]).toEqual([141, []])
    expect(streets.rows[0]).toMatchObject({ code: '420102002', name: '大智街道', coordinateSystem: 'WGS84' })
  })

  test('a byte order mark, full-width digits, spaces and empty lines do no harm', () => {
    const { rows, problems } = readStreets('\ufeffCode,Name\n\n ４２０１０２００２ , 大智街道 \n', '420102')
    expect(problems).toEqual([])
    expect(rows).toMatchObject([{ line: 3, code: '420102002', name: '大智街道', latitude: null }])
  })

  test('each bad row has a line of its own that says everything that is wrong', () => {
    const { rows, problems } = readStreets(
      [
        'code,name,district_code,latitude,longitude,valid_from,valid_until',
        '42,,420102,,,,',
        '420102002,大智街道,420103,,,,',
        '420102003,一元街道,420102,30.5,,,',
        '420102004,车站街道,420102,95,114,,',
        '420102005,四唯街道,420102,,,2026-13-01,',
        '420102006,永清街道,420102,,,2026-02-01,2026-01-01',
        '420102007,西马街道,420102,,,,',
        '420102007,西马街道,420102,,,,',
      ].join('\n'),
      '420102',
    )
    expect(rows.map((row) => row.code)).toEqual(['420102007'])
    expect(problems).toEqual([
      { line: 2, message: 'name is missing; code is not a code of 9 or 12 digits' },
      { line: 3, message: 'district_code 420103 is another district than 420102' },
      { line: 4, message: 'latitude and longitude go together' },
      { line: 5, message: 'latitude is above 90' },
      { line: 6, message: 'valid_from is not a day such as 2026-11-24' },
      { line: 7, message: 'valid_until is before valid_from' },
      { line: 9, message: 'code 420102007 stands in line 8 already' },
    ])
  })

  test('a missing column and a broken quote are told, not thrown', () => {
    expect(readCommunities('code,name\n1,2').problems).toEqual([
      { line: 1, message: 'the file has no column street_code' },
    ])
    expect(readCommunities('code,name,street_code\n"1,2').problems).toHaveLength(1)
  })
})
