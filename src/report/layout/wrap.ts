import { run, type Run } from './runs.js'
import { toWords, widthOf, type Word } from './words.js'

/** Lines of no more than `width` columns. */
export function wrap(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  return fill(toWords(runs, width), width)
}

/** Greedily: as many words to a line as fit. */
export function fill(words: readonly Word[], width: number): readonly (readonly Run[])[] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  for (const { runs, width: needed, space } of words) {
    const gap = used > 0 && space !== null ? 1 : 0
    if (used > 0 && used + gap + needed > width) {
      lines.push(line)
      line = []
      used = 0
    } else if (gap > 0 && space !== null) {
      line.push(run(' ', space))
      used += gap
    }
    line.push(...runs)
    used += needed
  }
  return line.length > 0 ? [...lines, line] : lines
}

/**
 * The words around the marked figures that fit into `budget` columns, as much before as after:
 *
 *     … the river broke its banks, «31 people» were killed and …
 *
 * Always holds every figure and what stands between them, even beyond the budget.
 */
export function shortenAround(words: readonly Word[], budget: number): readonly Word[] {
  if (widthOf(words) <= budget) return words
  let from = Math.max(0, words.findIndex(isMarked))
  let to = Math.max(from, words.findLastIndex(isMarked)) + 1
  // Room for both ellipses, each with its space.
  let left = budget - widthOf(words.slice(from, to)) - 4
  for (let grows = true; grows;) {
    grows = false
    for (const side of ['before', 'after'] as const) {
      const next = words[side === 'before' ? from - 1 : to]
      if (!next || next.width + 1 > left) continue
      left -= next.width + 1
      if (side === 'before') from--
      else to++
      grows = true
    }
  }
  const kept = words.slice(from, to).map((word, index) => (index === 0 && from > 0 ? spaced(word) : word))
  return [...(from > 0 ? [ellipsis] : []), ...kept, ...(to < words.length ? [ellipsis] : [])]
}

const ellipsis: Word = { runs: [run('…', 'dim')], width: 1, space: 'plain' }

function spaced(word: Word): Word {
  return { ...word, space: word.space ?? 'plain' }
}

function isMarked({ runs }: Word): boolean {
  return runs.some(({ style }) => style === 'figure')
}
