import { expect, test } from 'vitest'
import { sanitize } from '../../src/report/sanitize.js'

test.each([
  { what: 'a colour sequence', says: '\u001b[31m31 dead', shows: '␛[31m31 dead' },
  { what: 'an OSC 8 link', says: '\u001b]8;;http://evil\u0007here', shows: '␛]8;;http://evil␇here' },
  { what: 'a one-byte CSI', says: '\u009b2J31', shows: '\\u{9b}2J31' },
  { what: 'backspace, delete, null', says: 'a\bb\u007fc\0', shows: 'a␈b␡c␀' },
  { what: 'line ends and tabs', says: 'a\r\nb\nc\rd\te', shows: 'a b c d e' },
  { what: 'vertical tab and form feed', says: 'a\u000bb\u000cc', shows: 'a␋b␌c' },
  { what: 'line separators', says: 'a\u2028b\u2029c', shows: 'a\\u{2028}b\\u{2029}c' },
  { what: 'a bidi override', says: 'a\u202e13\u202cb', shows: 'a\\u{202e}13\\u{202c}b' },
  { what: 'a bidi isolate', says: '\u2067a\u2069', shows: '\\u{2067}a\\u{2069}' },
  { what: 'lone surrogates', says: '\ud800a\udfff', shows: '\\u{d800}a\\u{dfff}' },
  { what: 'a workflow command', says: '::error file=a::31', shows: ':\\:error file=a:\\:31' },
  { what: 'colons parted by what is hidden', says: ':\u200b:error', shows: ':\\:error' },
  { what: 'many colons', says: ':::', shows: ':\\:\\:' },
  {
    what: 'an older command',
    says: 'x ##[error]y ##vso[task.setvariable]z',
    shows: 'x #\\#[error]y #\\#vso[task.setvariable]z',
  },
  { what: 'hidden formatting', says: 'kilo\u00admetre\u200b\u200e', shows: 'kilometre' },
])('shows $what', ({ says, shows }) => {
  expect(sanitize(says)).toBe(shows)
})

test.each([
  'At least 31 people — “dead”, said Zoë: 5:14 a.m., 10:1',
  'Kárs\u0301k 洪水 🌊 👩‍👩‍👧 1\u00a0200 ## heading #1',
  'می\u200cخواهم',
])('leaves ordinary text alone: %s', (says) => {
  expect(sanitize(says)).toBe(says)
})
