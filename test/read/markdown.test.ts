import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/read/markdown/index.js'

/** What is left, blanks drawn together. */
const left = (raw: string): string => readMarkdown(raw).text.replace(/\s+/g, ' ').trim()

describe('markup is blanked', () => {
  test.each([
    ['# River cuts off town #', 'River cuts off town'],
    ['River cuts off\n====', 'River cuts off'],
    ['**12** people and *40* homes, __3__ ~~boats~~', '12 people and 40 homes, 3 boats'],
    ['killed [12 people](http://a.b/99 "80 died") there', 'killed 12 people there'],
    ['killed [12 people](<http://a.b/99 x>) there', 'killed 12 people there'],
    ['killed [12\npeople][7] there\n\n[7]: http://a.b "80 died"', 'killed 12 people there'],
    ['killed [12 (at\nleast)](http://a.b/(9)) there', 'killed 12 (at least) there'],
    ['![80 died](a.png) Ten', 'Ten'],
    ['[![80](a.png)](http://a/9) Ten', 'Ten'],
    ['Run `kill 500` or ``a ` 9`` now', 'Run or now'],
    ['```sh\n500 died\n\n    600\n```\nTen', 'Ten'],
    ['~~~\n500 died\n```\n~~~\nTen', 'Ten'],
    ['> ```\n> 500 died\n> ```\n> Ten', 'Ten'],
    ['Ten\n\n    500 died\n\t600 died\n\nTwo', 'Ten Two'],
    ['Ten <b class="9">died</b> <https://a.b/9> <a@b.c>', 'Ten died'],
    ['Ten <!-- 500\n600 --> died', 'Ten died'],
    ['<!--\n500 died\n-->\nTen', 'Ten'],
    ['<script>\nvar x = 9\n</script>\nTen', 'Ten'],
    ['> Ten\n> > died', 'Ten died'],
    ['- [x] Ten\n- [ ] two', '- Ten - two'],
    ['Ten[^1].\n\n[^1]: Two more.', 'Ten . Two more.'],
    ['Ten\n***\n- - -\n___\ntwo', 'Ten two'],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |', '| a | b | | 1 | 2 |'],
    ['12\\* people \\[sic\\]', '12 * people [sic ]'],
    ['Ten&nbsp;died', 'Ten died'],
  ])('%j', (raw, says) => {
    expect(left(raw)).toBe(says)
    expect(readMarkdown(raw).text).toHaveLength(raw.length)
  })
})

test.each([
  'Five < 6 and 7 > 4, a_b_c, 5 * 3 = 15, 2*3*4',
  '[sic] and [12 of them] died',
  '- Ten\n\n    and two more in the item',
  '1. Ten\n2. Two',
  '---',
  'Ten -- twelve -- died',
  'a ` b',
  '#hashtag',
  '    ',
])('left alone: %j', (raw) => {
  expect(readMarkdown(raw).text.trim()).toBe(raw === '---' ? '' : raw.trim())
})

describe('front matter', () => {
  test.each([
    [
      '---\ntitle: "River: cuts"\ndate: 2026-03-09T10:00:00Z\nsource: Lantern # x\n---\nTen',
      'River: cuts',
      '2026-03-09',
      'Lantern # x',
    ],
    [
      "---\r\nTitle: 'It''s'\r\nPublished: 9 March 2026\r\noutlet: L\r\n...\r\nTen",
      "It''s",
      '2026-03-09',
      'L',
    ],
    ['+++\ntitle = "River"\ndate = 2026-03-09\npublisher = "L"\n+++\nTen', 'River', '2026-03-09', 'L'],
  ])('%j', (raw, title, published, outlet) => {
    expect(readMarkdown(raw)).toMatchObject({ title, published, outlet })
    expect(left(raw)).toBe('Ten')
  })
  test('rules around a passage are none', () => {
    expect(left('---\n\nTen died\n\n---\n\nTwo')).toBe('Ten died Two')
  })
  test('a heading is the title where nothing else says', () => {
    expect(readMarkdown('```\n# 9\n```\n\n# River **cuts** #\n\nTen').title).toBe('River cuts')
  })
})

// A square of so many units would take longer than a test may; bench/hostile.mjs measures how time grows.
test.each([
  '[', '](', '![a](', '`', '` `` ', '*a **b ', '<', '<!--', '<a ', '> ', '| ', '---\n', '[a]: ', '\\', '&nbsp;', '(', '[a][',
  '~~~\n', '#', '# a #', '- ', '[^1]', '\n', '  \n', 'a_', '<a href="', '((', ' "', "[a](b '",
])('%j over and over ends', (unit) => {
  const raw = unit.repeat(Math.ceil(400_000 / unit.length))
  expect(readMarkdown(raw).text).toHaveLength(raw.length)
}) // prettier-ignore
