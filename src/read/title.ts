/** Finds an article's headline among the first lines of a page. */
import { isDatelineOnly, readDateline } from './dateline.js'
import { isByline, isFurniture, isMasthead, isMenu } from './furniture.js'
import type { HeadLine } from './head.js'

/** Yields the headline, at most 200 UTF-16 code units long, or null where no line can be one. */
export function findTitle(head: readonly HeadLine[]): string | null {
  const markdown = head
    .filter(({ text }) => text.startsWith('#'))
    .map(({ text }) => /^#\s+(\S.*?)\s*#*$/.exec(text)?.[1])
    .find((title) => title)
  if (markdown) return shorten(markdown)
  const start = afterMasthead(head)
  const line = [...head.slice(start), ...head.slice(0, start)].find(({ text }) => canBeTitle(text))
  return line === undefined ? null : shorten(line.text)
}

function canBeTitle(line: string): boolean {
  return (
    !isFurniture(line) &&
    !isMenu(line) &&
    !isByline(line) &&
    !isMasthead(line) &&
    !isDatelineOnly(line) &&
    !(line.length < 80 && readDateline(line) !== null) &&
    !/^[•·*-]\s/u.test(line)
  )
}

/**
 * Place of the first line below the page's own name. The name stands above the menu, where there is one early on;
 * a weblog's is a block of its own, of a name too short for a headline and at most a motto:
 *
 *     Fault Lines
 *     Notes on wars that are not over
 *
 *     How many died in the valley? Pick a number
 */
function afterMasthead(head: readonly HeadLine[]): number {
  const menu = head.slice(0, MENU_WITHIN).findLastIndex(({ text }) => isMenu(text))
  if (menu >= 0) return menu + 1
  const [first] = head
  if (first === undefined || isMasthead(first.text) || first.text.split(/\s+/).length > LONGEST_NAME) return 0
  const end = head.findIndex(({ block }) => block !== first.block)
  const isOnlyName =
    end > 0 && end <= 3 && !head.slice(0, end).some(({ text }) => text.length > LONGEST_MOTTO)
  const hasTitleBelow = head.slice(end, end + 2).some(({ text }) => text.split(/\s+/).length > LONGEST_NAME)
  return isOnlyName && hasTitleBelow ? end : 0
}

/** Lines from the top within which a menu is the page's and not part of a list in the text. */
const MENU_WITHIN = 5
/** Words; headlines of three are rare, names of weblogs mostly are that short. */
const LONGEST_NAME = 3
/** UTF-16 code units. */
const LONGEST_MOTTO = 90

/** UTF-16 code units of a title: longer ones are the first paragraph of a text without a headline. */
const LONGEST_TITLE = 200

/** A title as it came from elsewhere, on one line and of a title's length. */
export function oneLine(title: string): string {
  return shorten(
    title
      .slice(0, 20 * LONGEST_TITLE)
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

function shorten(line: string): string {
  if (line.length <= LONGEST_TITLE) return line
  const whole = line.slice(0, LONGEST_TITLE).replace(/\s\S*$/u, '')
  return `${whole.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
