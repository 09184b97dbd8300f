import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSorted } from '../../src/report/merge-sorted.js'

type Thing = Readonly<{ rank: number; from: string }>
const byRank = (a: Thing, b: Thing): number => a.rank - b.rank

test('things in order, among equals those of earlier lists first', () => {
  const thing = (text: string): Thing => ({ rank: Number(text[0]), from: text.slice(1) })
  const lists = [['1a', '3a', '3a'], [], ['1b', '2b'], ['0c', '3c', '9c']].map((list) => list.map(thing))
  expect([...mergeSorted(lists, byRank)].map(({ rank, from }) => `${rank}${from}`)).toEqual(
    '0c 1a 1b 2b 3a 3a 3c 9c'.split(' '),
  )
})

test('no lists come to none', () => {
  expect([...mergeSorted<Thing>([], byRank)]).toEqual([])
})

test('as sorting all of them at once does, as often as it is read', () => {
  const lists = fc.array(fc.array(fc.integer({ min: 0, max: 5 })))
  fc.assert(
    fc.property(lists, (ranks) => {
      const sorted = ranks.map((list, i) =>
        list.sort((a, b) => a - b).map((rank, j) => ({ rank, from: `${i} ${j}` })),
      )
      const merged = mergeSorted(sorted, byRank)
      expect([...merged]).toEqual(sorted.flat().sort(byRank))
      expect([...merged]).toEqual([...merged])
    }),
  )
})

test('no more is read of a list than its next thing', () => {
  const read: number[] = []
  function* counting(): Generator<Thing> {
    for (let rank = 1; rank < 100; rank++) {
      read.push(rank)
      yield { rank, from: 'a' }
    }
  }
  const [first] = mergeSorted([{ [Symbol.iterator]: counting }, [{ rank: 2, from: 'b' }]], byRank)
  expect(first).toEqual({ rank: 1, from: 'a' })
  expect(read).toEqual([1])
})
