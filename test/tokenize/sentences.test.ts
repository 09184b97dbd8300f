import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/tokenize/index.js'

/** "|" marks where the text must be cut. */
function check(marked: string): void {
  const expected = marked.split('|')
  const found = splitSentences(expected.join('')).map(({ text }) => text)
  expect(found).toEqual(expected.map((sentence) => sentence.trim()))
}

describe('full stops', () => {
  test.each([
    'The rain stopped. |The river did not.',
    'Who counted them? |Nobody did. |So it goes!',
    'The town has 4.2 metres of water. |It had 3.9 before.',
    'They raised $100.00. |It was spent by noon.',
    'Losses rose to 1,200. |Seven were children.',
    'The count stood at 12. |40 more are missing.',
    'It fell to 4 C. |The night was clear.',
    'He fought in World War I. |He never spoke of it.',
    'We make a good pair, you and I. |Did you meet Alba I. Marsh there?',
    'Her colleague is named Tomas R. Weil.',
    'J. K. Marlow and A.B.C. Tarn wrote it. |Both are dead.',
    'The bakery, open since 1902. |They closed it.',
    'The deputy, Ocas Jr., spoke. |Nobody clapped.',
    'He uses an iPhone. |iPads came later.',
    'The army left. |al-Nasr fighters came.',
    'Allied troops came with its countries. allied groups stayed on.',
  ])('%s', check)
})

describe('abbreviations', () => {
  test.each([
    'Mr. Brek met Mrs. Solle, Dr. Harl and Prof. Lemm. |They left.',
    'Gen. Vronta and Lt. Col. Idrisov spoke. |Gov. Tocto did not.',
    'Turn to p. 55 and read no. 4 there.',
    'No. 10 said no. |Then it said yes.',
    'Was Brill and co. at the table?',
    'Ask Petra and co. |They should know.',
    'They sold it to Marsh, Lowe & Co. at noon.',
    'They sold it to Marsh, Lowe & Co. |It closed the same day.',
    'The fire broke out at Nodi Ltd. |Police said the police had been warned.',
    'He works for Korvin Inc. Holdings and for Tarn Ltd. Partners.',
    'You can see Mt. Orla from St. Clement on the 5th st. near the pier.',
    'That is Harl Jr.’s boat.',
    'He lived in the U.S. for 20 years, then in the U.A.E. for two.',
    'He lived in the U.S. |Where do you live?',
    'She works for the U.S. Geological Survey and the U.N. Security Council.',
    'It is in Washington, D.C. |The mayor is new.',
    'He moved to Worcester, Mass. Brill and all.',
    'They met on Jan. 5 and on Sept. 11. |It was cold.',
    'Bring e.g. Tents, i.e. shelter, vs. Nothing at all.',
    'It cost approx. $5 and est. 40 crates.',
    'Highs of 12°C. |Snow later.',
    'The code is N°. 1026.253.553. |It opens the safe.',
    'Flour, oil, etc. |Police had taken it all.',
  ])('%s', check)
})

describe('times of day', () => {
  test.each([
    'At 5 a.m. Mr. Ocas went out. |He was back at 6 P.M. |Mr. Ocas then slept.',
    'It struck at 5:14 a.m. on Sunday. |It was dark.',
    'It struck at 8:06 a.m. (0306 GMT) above the city. |It was dark.',
    'It struck at 8:06 a.m. |(Two people saw it.)',
    'It struck at 5:14 a.m. Sunday and at 4 p.m. EDT on Jan. 5.',
    'It ended at 5 p.m.EDT on Monday.',
    'Polls closed at 8 p.m. |Turnout was high.',
  ])('%s', check)
})

describe('exclamations, questions and dots', () => {
  test.each([
    'Oh no!! |It is gone.',
    'Who??  |Nobody knows.',
    'Really?! |Is that so?',
    'She works at Yahoo! in the stock department.',
    'I never said that.... |She shut the door.',
    'I was not ... well, what I mean...look . . . the thing is . . . I did not know.',
    'They left… |And then … nothing.',
    'A habit since lost . . . was that of counting. . . . |The practice went on. . . .',
    'Mark the end with a stop . . . . |Next comes a capital.',
    'He writes that in time, “the laws will seem less harsh. . . .”',
    '"Marlow [...] used the image of stairs [...]" (Weil 55).',
    'Goodbye all!! 👋🏽 |#Quake2026 is trending.',
  ])('%s', check)
})

describe('quotes and brackets', () => {
  test.each([
    'She turned to him, ‘This is mine.’ she said.',
    'She turned to him, "This is mine." she said.',
    'She turned to him, "This is mine." |She held it up.',
    '“Stop. |Go home. |Now.” |He meant it.',
    '“Why now?” she asked. |Nobody spoke.',
    '“Why now?” Ms Ocas asked. |Nobody spoke.',
    '“Why now?” |Ms Ocas looked away.',
    'He taught (he had been an engineer for years.) at the college.',
    'They left (at last.) |It rained.',
    '(It rained.) |[They left.] |“(Yes.)” |So be it.',
    'He said it twice.[2] |Then he left.[3]',
  ])('%s', check)
})

describe('addresses', () => {
  test.each([
    'Write to Jane.Doe@example.com. |She answers.',
    'The page is https://www.example.50.com/new/Good_things.Html. |Look it up.',
    'See www.Example.com/A.Bcd today.',
    'See bbc.co.uk. |It is there.',
    'Use node.js or ASP.NET on version 1.2.3 of it.',
  ])('%s', check)
})

describe('a space missing behind the stop', () => {
  test.each([
    'It rained.|Today is dry.|Mr. Weil bought 1,000.|That is a lot.',
    'They slept in the storm.|It had passed.',
    'The party took 14.|A majority takes 76.',
    'He said: “Go.”|The crowd went. |“Now.”|So they did.',
    'It was over in minutes.|‘I was asleep.’',
    'He said: "Go."|The crowd went.',
    'Why not?|Because. |Look!|There it goes.',
    'It came with the storm.|12 people died.',
    'It held until NATO.|The rest is known.',
    'Section 14.A of the code and St.Petersburg and U.S.Army stay whole.',
  ])('%s', check)
})

describe('stops of other scripts', () => {
  test.each([
    'He said: “全力以赴。|我们会重建。” |Then he left.',
    '水位上升！|谁知道？|没有人。',
    'كم عددهم؟ |لا أحد يعرف.',
    'नदी बढ़ी। |कोई नहीं मरा।',
    '¿Quién los contó? |¡Nadie! |Nobody knows.',
  ])('%s', check)
})

describe('lines', () => {
  test.each([
    'This is a sentence\ncut off in the middle by its page.',
    'It was a cold \nnight in the city.',
    'tents|\nfood parcels|\nblankets, stoves\n',
    'Quake kills ten|\nTen people died on Monday.',
    'One.|\r\n\r\nTwo|\r\nThree.|\u2028Four.',
    'It rained.|\n\nand rained.',
    'Three people have died as a storm moved\ninland on Monday, cutting power to\nthe county. |The dead are\na man and\na boy.|\nBy Ada Brun',
    'The county needs boats and|\ntents|\nblankets|\nstoves',
    '• Ten dead|\n• Nine hurt|\n• One missing',
    ' date 2026-04-15 |Ten killed in fire|\n\nTen people died.',
  ])('%j', check)

  test('hard-wrapped lines flow on, their paragraphs do not', () => {
    const text = [
      'Ten people died on Monday when the roof of the old market hall in',
      'the town of Orla gave way under the snow, police said. Another 14',
      'Northern Rescue volunteers were hurt. The hall had been built in',
      '1902 and was to be pulled down in May.',
      '',
      'It was the second such accident in the valley since the winter of',
      '2019, when three people died.',
    ].join('\n')
    expect(splitSentences(text).map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'Ten people died on Monday when the roof of the old market hall in the town of Orla gave way under the snow, police said.',
      'Another 14 Northern Rescue volunteers were hurt.',
      'The hall had been built in 1902 and was to be pulled down in May.',
      'It was the second such accident in the valley since the winter of 2019, when three people died.',
    ])
  })
})

describe('lists that run on', () => {
  test.each([
    '1.) Count the tents 2.) Count the beds'.replace(' 2', ' |2'),
    '1) Count the tents. |2) Count the beds.',
    '1. Count the tents |2. Count the beds',
    '• 9. Count the tents |• 10. Count the beds',
    '⁃9. Count the tents |⁃10. Count the beds',
    'a. Count the tents |b. Count the beds |c. Count the stoves',
  ])('%s', check)
})
