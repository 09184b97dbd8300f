/** Posts from social networks, as pages embed them: the words, perhaps a link, then who posted and when. */
import { isIn, wordClass } from '../../language/word-class.js'
import { headOf, tailOf, textOf, type Block, type Line } from './line.js'

/** Links that only embedded posts show. */
const POST_LINK = /(?:^|\s)(?:pic\.(?:twitter|x)\.com\/|https?:\/\/t\.co\/)/i
/** — Sarik Valley Live (@SarikLive) April 15, 2026 */
const SIGNATURE = /[—–-] ?[^—–(]{1,60}\(@[\w.]{1,30}\)(?: \p{L}{3,9}\.? \d{1,2}, \d{4})?$/u
const EMBED_OPENINGS = wordClass('a view')
const EMBED =
  /^(?:a (?:post|video) shared by\b|view (?:this|more on this) (?:post|profile)? ?on (?:instagram|facebook|threads|x))/i

export function isPost(line: Line): boolean {
  if (line.page.posts && (linksPost(line) || isSigned(line))) return true
  return isIn(EMBED_OPENINGS, line.opening) && EMBED.test(headOf(line))
}

// Both links hold a slash, and a signature a handle: seldom is there more to ask.

function linksPost(line: Line): boolean {
  if (!asItStands(line).includes('/')) return false
  return POST_LINK.test(tailOf(line)) || POST_LINK.test(textOf(line))
}

function isSigned(line: Line): boolean {
  return asItStands(line).includes('(@') && SIGNATURE.test(tailOf(line))
}

function asItStands({ page: { text }, start, end }: Line): string {
  return text.slice(start, end)
}

/** The commonest number of blank lines between blocks. */
export function usualGap(blocks: readonly Block[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of blocks.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  let usual = 0
  for (const [gap, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = gap
  return usual
}

export function isPostGap(block: Block | undefined, usual: number): boolean {
  return block !== undefined && block.gap > usual + 1
}
