/**
 * The golden rules of sentence segmentation in English (Pragmatic Segmenter, 2014), by which libraries are compared, each with
 * a sentence of our own: the 48 of pySBD's list, and three on line breaks (40 to 42). "|" marks where the text must be cut. Of
 * other libraries the best passes 45.
 */
import { expect, test } from 'vitest'
import { splitSentences } from '../../src/tokenize/index.js'

test.each([
  ['1 full stop', 'The rain stopped. |My boat did not.'],
  ['2 question mark', 'Who is your captain? |My captain is Ana.'],
  ['3 exclamation mark', 'Here it comes! |I can hear it.'],
  ['4 initial in a name', 'The mayor is Tomas R. Weil.'],
  ['5 page reference', 'Please look at p. 12.'],
  ['6 abbreviation goes on', 'Were Petra and co. on the boat?'],
  ['7 company in mid-sentence', 'They sold the mill to Marsh, Lowe & Co. at dawn.'],
  ['8 abbreviation ends', 'Let us ask Petra and co. |They will know.'],
  ['9 company ends', 'They sold the mill to Marsh, Lowe & Co. |It closed in May.'],
  ['10 two-letter title', 'We could see Mt. Orla from the quay.'],
  ['11 two kinds of st.', 'St. Clement’s Hall is on 9th st. near the pier.'],
  ['12 possessive abbreviation', 'This is HJK Jr.’s old boat.'],
  ['13 dotted country goes on', 'She toured the U.S.A. last May.'],
  ['14 dotted union ends', 'They moved to the E.U. |How was it?'],
  ['15 dotted country ends', 'They moved to the U.S. |How was it?'],
  ['16 dotted country in a name', 'He works for the U.S. Government in Guam.'],
  ['17 dotted country before a small letter', 'He has lived in the U.S. for 12 years.'],
  ['18 time of day before a title', 'At 7 a.m. Mr. Weil went to the pier. |He left the pier at 8 P.M. |Mr. Weil then went to bed.'],
  ['19 decimal sum', 'She had $250.00 in her coat.'],
  ['20 decimal sum ends', 'She had $250.00. |It was in her coat.'],
  ['21 sentence in brackets', 'He taught music (He had played for 9 years in a band.) at the old school.'],
  ['22 mail address', 'Her address is Ana.Weil@example.org. |I sent her the bill.'],
  ['23 link', 'The page is: https://www.example.40.org/old-site/tide_tables.html. |Please look it up.'],
  ['24 single quotes go on', 'She turned to us, \'This is mine.\' she said.'],
  ['25 double quotes go on', 'She turned to us, "This is mine." she said.'],
  ['26 double quotes end', 'She turned to us, "This is mine." |She held up the key.'],
  ['27 double exclamation', 'Stop!! |The bridge is out.'],
  ['28 double question', 'Stop?? |Who says so?'],
  ['29 exclamation and question', 'Stop!? |Is it you?'],
  ['30 question and exclamation', 'Stop?! |Is it you?'],
  ['31 list 1.)', '1.) The old pier |2.) The new pier'],
  ['32 list 1.) with stops', '1.) The old pier. |2.) The new pier.'],
  ['33 list 1)', '1) The old pier |2) The new pier'],
  ['34 list 1) with stops', '1) The old pier. |2) The new pier.'],
  ['35 list 1.', '1. The old pier |2. The new pier'],
  ['36 list 1. with stops', '1. The old pier. |2. The new pier.'],
  ['37 bullets with numbers', '• 9. The old pier |• 10. The new pier'],
  ['38 hyphen bullets with numbers', '⁃9. The old pier |⁃10. The new pier'],
  ['39 letters', 'a. The old pier |b. The new pier |c. The third pier of all'],
  ['40 line break in mid-sentence', 'This is a line\nbroken in the middle by its printer.'],
  ['41 space and line break', 'It was a grey \nmorning on the quay.'],
  ['42 lines of a list', 'piers|\nboat houses|\ntide tables, charts\n'],
  ['43 N°.', 'You will find it at N°. 2031.118.204. |That is where the key is.'],
  ['44 name with a mark', 'She sails for Yahoo! in the summer months.'],
  ['45 the pronoun I', 'We made a good crew, you and I. |Have you met Ana I. Brun since?'],
  ['46 ellipsis at the end of a quotation', 'Brun writes that in time, “the tables of the tides will seem less strange. . . .”'],
  ['47 brackets for words left out', '"Weil [...] took the picture of the stairs [...]" (Brun 12).'],
  ['48 four spaced dots and a new sentence', 'Mark words left out at the end with dots (a space on either side) and then the end itself with a stop . . . . |Now the next one.'],
  ['49 four dots', 'I never said so.... |He shut the hatch.'],
  ['50 dots in mid-sentence', 'I was not ... well, what I mean...look . . . what I mean is . . . I did not know.'],
  // The rule’s own text begins the second sentence with the three dots; we leave all four where the first one ends.
  ['51 dots between sentences', 'One more habit which was by then much weaker . . . was that of counting the boats. . . . |The habit was not given up. . . .'],
])('%s: %s', (_, marked) => {
  const expected = marked.split('|')
  const found = splitSentences(expected.join('')).map(({ text }) => text)
  expect(found).toEqual(expected.map((sentence) => sentence.trim()))
}) // prettier-ignore
