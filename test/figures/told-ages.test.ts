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
  ['He will be 53 at the earliest.', '[53] age 53 year'],
  ['She would have been 20 on Thursday.', '[20] age 20 year'],
  ['I shall be 44 by then.', '[44] age 44 year'],
  ['You must be 18 or over.', '[18] age >=18 year'],
  ['A patient has to be at least 18, and ill.', '[18] age >=18 year'],
  ['These pupils were ten when their school closed.', '[ten] age 10 year'],
  ['The captain of the losers is 26 and retires.', '[26] age 26 year'],
  ['The coach, Balaji, is 46.', '[46] age 46 year'],
  ['Desislava, the nurse, is 26.', '[26] age 26 year'],
  ['Adelheid is 71 and won the vote with 50 percent.', '[71] age 71 year'],
  ['Sister Ana Jacobs was 69.', '[69] age 69 year'],
  ['Leader Ann Bell (Labour), 52, left.', '[52] age 52 year'],
  ['A man known as "Don Lupo", 68, was last.', '[68] age 68 year'],
  ['The engineer it belonged to, 26, thought so.', '[26] age 26 year'],
  ['Mr Paredes, 49 and a father, won.', '[49] age 49 year'],
  ['He saw Carol Dobbs, 57, 38 of whose friends left.', '[57] age 57 year | [38] count 38'],
  ['He was picked up at 17, and tried.', '[17] age 17 year'],
  ["I'm 38 and I feel it.", '[38] age 38 year'],
  ['I am 52 and I drive.', '[52] age 52 year'],
  ['Pietro, seven months, came out.', '[seven] age 7 month'],
])('%s', (text, figures) => expect(shown(text).join(' | ')).toContain(figures))

// prettier-ignore
test.each([
  ['Turnout was 69, a record.', '[69] count 69'],
  ['The index closed, at 34, where it began.', '[34] count 34'],
  ['A Mercedes of 1981, rusted, was found.', '[1981] date 1981 year'],
  ['You are 49 metres away.', '[49] measure 49 metre'],
  ['The number of players is 26 and grows.', '[26] count 26'],
  ['The score must be 21.', '[21] count 21'],
  ['They were 57 when the count ended.', '[57] count 57'],
  ['The toll in the town, 34, is final.', '[34] count 34'],
  ['Lions 31, Tigers 28, and Bears 12.', '[31] count 31 | [28] count 28 | [12] count 12'],
  ['Of 22 economists polled by Meridian Press, 17 had expected it.', '[17] count 17'],
  ['Among the guards, 58 were hurt.', '[58] count 58'],
  ['On board were pupils aged 13 to 15, four teachers and a driver.', '[13 to 15] age 13..15 year | [four] count 4 teacher'],
  ['The number of dead stands at 18, after a student died.', '[18] count 18'],
  ['The doctor put the dead at 69.', '[69] count 69'],
  ["I'm 38 metres up.", '[38] measure 38 metre'],
])('no age: %s', (text, figures) => expect(shown(text).join(' | ')).toContain(figures))
