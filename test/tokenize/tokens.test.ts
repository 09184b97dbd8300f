import { expect, test } from 'vitest'
import { idOf } from '../../src/language/word-ids.js'
import { tokenizeText } from '../../src/tokenize/index.js'

const LETTERS = { word: '', number: 'n', symbol: 's', punctuation: 'p', url: 'u', handle: 'h', hashtag: 't' }

/** Tokens as `text/kind`, words bare; those with no space before them joined by "+". */
function drawn(text: string): string {
  return tokenizeText(text)
    .map(
      ({ text, kind, spaced }) => `${spaced ? ' ' : '+'}${text}${kind === 'word' ? '' : `/${LETTERS[kind]}`}`,
    )
    .join('')
    .trim()
}

test.each([
  ['A two-month ban', 'A two+-/p+month ban'],
  ['don’t, rock’n’roll, O’Brien', 'don’t+,/p rock’n’roll+,/p O’Brien'],
  ['Peru’s law', 'Peru+’s law'],
  ["Peru's boys' school", "Peru+'s boys+'/p school"],
  ['Peru‘s law is ‘sound’', 'Peru+‘s law is ‘/p+sound+’/p'],
  ['the U.S.’s aim', 'the U.S.+’s aim'],
  ['1,200,000 of 5,00,000', '1,200,000/n of 5,00,000/n'],
  ['1.200.000', '1.200.000/n'],
  ['\u001b[1;31mRed', '\u001b[1;31m/s+Red'],
  ['1\u202f200 or 1\u00a0200 or 1 200', '1\u202f200/n or 1\u00a0200/n or 1/n 200/n'],
  ['1’200 men', '1’200/n men'],
  ['1,1 and 3,40 and 1,11,11', '1/n+,/p+1/n and 3/n+,/p+40/n and 1/n+,/p+11/n+,/p+11/n'],
  ['3.4, 0.2. End', '3.4/n+,/p 0.2/n+./p End'],
  ['.5 of it', '.5/n of it'],
  ['2½ miles', '2/n+½/n miles'],
  ['$3.4bn £4.2m €11.60', '$/s+3.4/n+bn £/s+4.2/n+m €/s+11.60/n'],
  ['Tk50,000 Rs500 USD5', 'Tk+50,000/n Rs+500/n USD+5/n'],
  [
    'VKR33.4 billion VKR90 million RSR300,000 RTX4090 CVE2.0',
    'VKR+33.4/n billion VKR+90/n million RSR+300,000/n RTX4090 CVE2+./p+0/n',
  ],
  ['12k 122mm 304A 30s', '12/n+k 122/n+mm 304/n+A 30/n+s'],
  ['G20 A380 BMP-1', 'G20 A380 BMP+-/p+1/n'],
  ['3-1 3–1 90+4', '3/n+-/p+1/n 3/n+–/p+1/n 90/n++/s+4/n'],
  ['19th 1st 22ND 3rdly', '19th/n 1st/n 22ND/n 3/n+rdly'],
  ['at 4:12, 0540 or 6pm', 'at 4:12/n+,/p 0540/n or 6/n+pm'],
  ['5:14:33 but 3:1', '5:14:33/n but 3/n+:/p+1/n'],
  ['5:14 a.m. in the U.S.', '5:14/n a.m. in the U.S.'],
  ['p.m.EDT J.K.Marlow', 'p.m.+EDT J.K.+Marlow'],
  ['Mr. Weil', 'Mr+./p Weil'],
  ['took 14.A majority', 'took 14/n+./p+A majority'],
  ['50% at 4°C & more', '50/n+%/s at 4/n+°/s+C &/s more'],
  ['12 km² or 3 m³', '12/n km² or 3/n m³'],
  ['see https://a.example/b?c=1.', 'see https://a.example/b?c=1/u+./p'],
  ['pic.twitter.com/Ab1 bbc.co.uk', 'pic.twitter.com/Ab1/u bbc.co.uk/u'],
  ['lay still.it rained', 'lay still+./p+it rained'],
  ['Jane.Doe@example.com, ok', 'Jane.Doe@example.com/u+,/p ok'],
  ['(@lottebee44) #Quake2026 #1', '(/p+@lottebee44/h+)/p #Quake2026/t #/s+1/n'],
  ['hi 👋🏽 there', 'hi 👋🏽/s there'],
  ['«Orléans» 大阪', '«/p+Orléans+»/p 大阪'],
  ['', ''],
  [' \n\t', ''],
])('%j', (text, expected) => {
  expect(drawn(text)).toBe(expected)
})

test.each([
  ['Don’t', "don't"],
  ['so\u00adft', 'soft'],
  ['zero\u200bwidth', 'zerowidth'],
  ['Orle\u0301ans', 'orléans'],
  ['U.S.', 'u.s.'],
])('%j is compared as %j', (text, lower) => {
  expect(tokenizeText(text).map((token) => token.lower)).toEqual([lower])
})

test('offsets count from the offset given', () => {
  expect(tokenizeText('of 12', 100)).toEqual([
    { start: 100, end: 102, text: 'of', lower: 'of', id: idOf('of'), kind: 'word', spaced: true },
    { start: 103, end: 105, text: '12', lower: '12', id: 0, kind: 'number', spaced: true },
  ])
})
