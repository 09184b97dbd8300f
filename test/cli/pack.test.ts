import { expect, test } from 'vitest'
import { packFound, unpackFound } from '../../src/cli/jobs/pack.js'
import { shareStrings, wholeReport } from '../../src/report/index.js'
import { compareBatch } from '../../src/story-by-story.js'
import { toArticle } from '../../src/read/index.js'

const articles = [
  toArticle({ id: 'a', text: 'Fire in Orrin kills 14, says “Ärzte 🚑”. The fire in Orrin killed 14 people on Monday.' }),
  toArticle({ id: 'b', text: 'The fire in Orrin killed 17 people on Monday, police said. Six were injured.' }),
] // prettier-ignore

test('what a batch came to is unpacked as it was packed', () => {
  const found = compareBatch({ articles }, { maxSentence: 3 })
  expect(found.report.findings.length).toBeGreaterThan(0)
  expect(found.notes.length).toBeGreaterThan(0)
  const { report, notes } = unpackFound(packFound(found))
  expect(JSON.stringify({ report: wholeReport(report), notes })).toBe(JSON.stringify(found))
  // Each list is read from its beginning each time.
  expect([...report.findings]).toEqual(found.report.findings)
  expect([...report.findings]).toEqual(found.report.findings)
})

test('sharing strings changes no value, and no prototype', () => {
  const text = '{"a":["x y","x y",{"b":"x y","n":1,"t":true,"z":null}],"__proto__":{"c":"x y"}}'
  const value = JSON.parse(text) as object
  shareStrings(value)
  expect(JSON.stringify(value)).toBe(text)
  expect('c' in {}).toBe(false)
})
