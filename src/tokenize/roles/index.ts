/**
 * What each sentence is on its page. Three kinds of evidence, in this order: a line's own wording (datelines, teasers,
 * share bars, posts), the same for single sentences of a paragraph, and where a line without a full stop stands
 * (headlines, captions). When in doubt a sentence is body.
 */
import type { SentenceRole } from '../../types.js'
import { isDateline } from './datelines.js'
import { isAppeal, isFurniture, isReadersCall } from './furniture.js'
import { findLayout } from './layout.js'
import { describe, surveyPage, wordsIn, type Block, type Line } from './line.js'
import { isPost, isPostGap, usualGap } from './posts.js'
import { isTeaser, isTeaserLabel } from './teasers.js'

export type { Block }

/** The roles of each block's sentences. `title` is the article's, where it has one beside its text. */
export function findRoles(
  text: string,
  title: string | null,
  blocks: readonly Block[],
): readonly (readonly SentenceRole[])[] {
  const page = surveyPage(text)
  const lines = blocks.map((block) => describe(page, block, block.spans.length, block.gap))
  const worded = spreadPosts(blocks, spreadTeasers(lines, lines.map(wording)))
  const roles = findLayout(title, lines, worded)
  return blocks.map(({ spans }, index) => {
    const role = roles[index] ?? 'body'
    if (lines[index] && isReadersCall(lines[index]))
      return spans.map((span) => ofAppeal(describe(page, span)))
    if (role !== 'body' || spans.length < 2) return spans.map(() => role)
    return spans.map((span) => ofSentence(describe(page, span)))
  })
}

/** A line's role by its own words, or null. */
function wording(line: Line): SentenceRole | null {
  if (isPost(line)) return 'post'
  if (isTeaser(line)) return 'teaser'
  if (isDateline(line)) return 'dateline'
  return isFurniture(line) ? 'furniture' : null
}

/** Longer sentences are no page furniture. */
const MOST_GLUED_WORDS = 26

/** A paragraph's last sentence can be furniture that the page has glued to it: "… said. 38 Shares". */
function ofSentence(sentence: Line): SentenceRole {
  const role = isTeaser(sentence)
    ? 'teaser'
    : isDateline(sentence)
      ? 'dateline'
      : isFurniture(sentence)
        ? 'furniture'
        : 'body'
  return role === 'body' || wordsIn(sentence) > MOST_GLUED_WORDS ? 'body' : role
}

/** Of a call to readers, what is asked of them; "We pay £20 a picture" remains a claim. */
function ofAppeal(sentence: Line): SentenceRole {
  return isAppeal(sentence) ? 'furniture' : ofSentence(sentence)
}

type Roles = readonly (SentenceRole | null)[]

/** "RELATED STORIES" on a line of its own introduces the headlines below it. */
function spreadTeasers(lines: readonly Line[], roles: Roles): Roles {
  let listing = false
  return lines.map((line, index) => {
    const role = roles[index] ?? null
    if (isTeaserLabel(line)) listing = true
    else if (line.finished || role !== null) listing = false
    return listing ? 'teaser' : role
  })
}

/** A post's own paragraphs are set apart from the article's by a wider gap than those have among themselves. */
function spreadPosts(blocks: readonly Block[], roles: Roles): Roles {
  const usual = usualGap(blocks)
  const spread = [...roles]
  for (let index = blocks.length - 1; index > 0; index--) {
    const inside = spread[index] === 'post' && isPostGap(blocks[index], usual)
    if (inside && spread[index - 1] === null) spread[index - 1] = 'post'
  }
  return spread
}
