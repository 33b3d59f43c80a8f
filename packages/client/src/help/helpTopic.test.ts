import { expect, it } from 'vitest'
import { helpEn } from './en.ts'
import { helpTopics } from './helpTopic.ts'
import { helpZh } from './zh-CN.ts'

it('explains each topic in both languages, under a heading of its own', () => {
  for (const { topics } of [helpZh, helpEn]) {
    expect(Object.keys(topics)).toEqual([...helpTopics])
    expect(new Set(Object.values(topics).map(({ title }) => title)).size).toBe(helpTopics.length)
  }
})
