import { run, type Run, type Style } from './runs.js'
import { displayWidth, graphemes } from './width.js'

/** What a line is not broken within. It may change its style halfway: the comma after a marked figure. */
export type Word = Readonly<{
  runs: readonly Run[]
  /** In columns. */
  width: number
  /** Style of the space before it; null where it is glued to the word before it. */
  space: Style | null
}>

/**
 * Cuts runs at their spaces, and further where no space would come in time: scripts without spaces between any
 * two wide characters, all else where a word is wider than `limit` columns, a path behind one of its slashes. No-break spaces hold.
 */
export function toWords(runs: readonly Run[], limit: number): readonly Word[] {
  const words: Word[] = []
  let space: Style | null = null
  let glued = false
  for (const { text, style } of runs) {
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
      if (piece.startsWith(' ')) {
        space = style
        glued = false
        continue
      }
      for (const part of breakable(piece, limit)) {
        const last = words.at(-1)
        const width = displayWidth(part)
        const whole = glued && last && !breaksBetween(last, part) && last.width + width <= limit
        if (whole)
          words[words.length - 1] = {
            ...last,
            runs: [...last.runs, run(part, style)],
            width: last.width + width,
          }
        else words.push({ runs: [run(part, style)], width, space: glued ? null : space })
        glued = true
        space = null
      }
    }
  }
  return words
}

/** Columns that words take beside one another. */
export function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word, index) => sum + word.width + Number(index > 0 && word.space !== null), 0)
}

/** Any character that takes two columns is one that a line may be broken at. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

function breaksBetween(last: Word, part: string): boolean {
  return wide.test(part.charAt(0)) && !closing.test(part) && wide.test(last.runs.at(-1)?.text ?? '')
}

/** Never at a line's start: East Asian stops and closing brackets. */
const closing = /^[、。〉》」』】〕！），．：；？］｝]/

function breakable(piece: string, limit: number): readonly string[] {
  if (!wide.test(piece) && displayWidth(piece) <= limit) return [piece]
  const parts: string[] = []
  let part = ''
  for (const grapheme of graphemes(piece)) {
    const full = displayWidth(part + grapheme) > limit
    const between = wide.test(part) !== wide.test(grapheme) || wide.test(grapheme)
    if (part !== '' && (full || (between && !closing.test(grapheme)))) {
      const cut = full ? part.lastIndexOf('/') + 1 || part.length : part.length
      parts.push(part.slice(0, cut))
      part = part.slice(cut)
    }
    part += grapheme
  }
  return [...parts, part]
}
