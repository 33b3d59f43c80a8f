import { describe, expect, it } from 'vitest'
import * as schema from '@youlin/schema'
import { words } from '../words.ts'

const saidElsewhere = [
  'ErrorCode',
  'FieldCode',
  'SetupStep',
  'SetupGap',
  'ChannelKind',
  'ChannelTiming',
  'MessageGroup',
  'SendingPurpose',
  'SendingState',
  'VoiceQuestion',
  'VoiceReply',
  'VoiceState',
  'Claimant',
  'NeedEnd',
]
const enums = Object.entries(schema).filter(
  ([name, value]) =>
    typeof value === 'object' &&
    !saidElsewhere.includes(name) &&
    Object.values(value).every((word) => typeof word === 'string'),
)

describe('The label table', () => {
  it.each(enums.map(([name]) => name))('has a word for each %s in both languages', (name) => {
    const values = Object.values(schema[name as 'Role'])
    for (const { labels } of Object.values(words)) {
      const own = labels[name as 'Role']
      expect(Object.keys(own).sort()).toEqual([...values].sort())
      for (const word of Object.values(own)) expect(word.trim()).not.toBe('')
    }
  })

  it('never gives two states of a record the same word', () => {
    for (const { labels } of Object.values(words)) {
      for (const name of [
        'OfferStatus',
        'ClaimStatus',
        'DirectClaimStatus',
        'MembershipStatus',
        'CouncilStatus',
      ] as const) {
        const own = Object.values(labels[name])
        expect(new Set(own).size).toBe(own.length)
      }
    }
  })
})
