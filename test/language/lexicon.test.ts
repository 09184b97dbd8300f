import { describe, expect, test } from 'vitest'
import { isMostlyVerb, nounClass, verbLemma } from '../../src/language/lexicon.js'
import { wordInfo } from '../../src/language/wordnet.js'

describe('what words are', () => {
  test.each([
    ['soldiers', 'person'],
    ['tank', 'artifact'],
    ['committee', 'group'],
    ['vessels', 'artifact'],
    ['crane', 'artifact'],
    ['hand', 'body'],
    ['qwzx', null],
  ])('%s names a %s', (word, expected) => expect(nounClass(word)).toBe(expected))

  test('verbs and their bases', () => {
    expect(isMostlyVerb('arrested')).toBe(true)
    expect(isMostlyVerb('house')).toBe(false)
    expect(verbLemma('arrested')).toBe('arrest')
    expect(verbLemma('qwzxed')).toBe(null)
  })

  test("a word of an object's own is none of ours", () => {
    expect(wordInfo('__proto__')).toBe(null)
  })
})
