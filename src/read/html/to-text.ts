/** Events of HTML to text as a browser would lay it out: blocks apart, blanks within them drawn together. */
import { Collector, type Extract } from '../extract.js'
import type { HtmlEvent, Run } from './events.js'

/** The text of all events, or of those that `isKept` wants. Blocks are parted by an empty line, rows and `br` by none. */
export function toText(
  events: readonly HtmlEvent[],
  isKept: (index: number) => boolean = () => true,
): Extract {
  const text = new Collector()
  let gap = ''
  let last = 0
  for (const [index, event] of events.entries()) {
    if (event.kind === 'break') {
      gap = widest(gap, GAPS.get(event.by) ?? '\n\n')
      continue
    }
    if (event.inTitle || !isKept(index)) {
      gap = widest(gap, ' ')
      continue
    }
    for (const { says, file } of words(event.run)) {
      if (says === ' ' || says === '\n') {
        gap = widest(gap, says)
        last = file
        continue
      }
      if (gap !== '' && text.length > 0) text.add(gap, last)
      gap = ''
      text.add(says, file)
      last = file + says.length
    }
  }
  return text.finish()
}

/** What parts two neighbours, from nothing to an empty line. */
const ORDER = ['', ' ', '\t', '\n', '\n\n']

function widest(a: string, b: string): string {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b
}

const GAPS: ReadonlyMap<string, string> = new Map([
  ['br', '\n'], ['li', '\n'], ['tr', '\n'], ['dt', '\n'], ['dd', '\n'], ['option', '\n'], ['td', '\t'], ['th', '\t'],
]) // prettier-ignore

type Piece = Readonly<{ says: string; file: number }>

/**
 * Words, cut where their place in the file jumps, as it does behind a character reference, and the blanks between
 * them, each as one space (or line end, where the page keeps them).
 */
function* words({ text, at, preformatted }: Run): Generator<Piece> {
  let place = 0
  for (const { index, 0: says } of text.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
    const isBlank = /^[ \t\n\f\r]/.test(says)
    for (let from = index; from < index + says.length;) {
      while ((at[place + 1]?.[0] ?? Infinity) <= from) place++
      const [start, file] = at[place] ?? [0, 0]
      const to = Math.min(index + says.length, at[place + 1]?.[0] ?? Infinity)
      const here = file + from - start
      if (isBlank) yield { says: preformatted && says.includes('\n') ? '\n' : ' ', file: here }
      else yield { says: text.slice(from, to), file: here }
      from = to
    }
  }
}
