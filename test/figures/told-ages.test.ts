import { expect, test } from 'vitest'
import { shown } from './helpers.js'

/** Ages that no word for an age stands beside. */
// prettier-ignore
test.each([
  ['The youngest person on board was 11 and survived.', '[11] age 11 year'],
  ['The oldest of the returned sailors is 66.', '[66] age 66 year'],
  ['Her brother Davide was 22.', '[22] age 22 year'],
  ['The barman, who was 24 then, has recovered.', '[24] age 24 year'],
  ["The pilot, who's 79 now, lives here.", '[79] age 79 year'],
  ['I said, Ramil, you are 49, you told me so.', '[49] age 49 year'],
  ['A Briton of 81, died on board.', '[81] age 81 year'],
  ['I doubt that anyone of 22, even she, comes back.', '[22] age 22 year'],
  ['He leaves daughters of nine and 12.', '[nine] age 9 year | [12] age 12 year'],
  ['She lived in one street until her death, at 73, and sang.', '[73] age 73 year'],
  ['He may race again, at 34, if anybody wants him.', '[34] age 34 year'],
  ['Nine were under 18.', '[Nine] count 9 | [18] age <18 year'],
  ['His sister June, 23, carries the bag.', '[23] age 23 year'],
])('%s', (text, figures) => expect(shown(text).join(' | ')).toContain(figures))

// prettier-ignore
test.each([
  ['Turnout was 69, a record.', '[69] count 69'],
  ['The index closed, at 34, where it began.', '[34] count 34'],
  ['A Mercedes of 1981, rusted, was found.', '[1981] date 1981 year'],
  ['You are 49 metres away.', '[49] measure 49 metre'],
])('no age: %s', (text, figures) => expect(shown(text).join(' | ')).toContain(figures))
