/** Words that the formats share. Nothing here is sanitised: what comes from articles goes out as it came. */
import type { ExplanationKind, Figure, Verdict, Window } from '../types.js'

export const verdictWords: Readonly<Record<Verdict, { readonly symbol: string; readonly word: string }>> = {
  conflict: { symbol: '✗', word: 'CONFLICT' },
  compatible: { symbol: '≈', word: 'COMPATIBLE' },
  agree: { symbol: '=', word: 'agree' },
}

export const explanationWords: Readonly<Record<ExplanationKind, string>> = {
  'as-of': 'Later count',
  window: 'Different stretch counted',
  attribution: 'Different sources',
  rounding: 'Rounded',
}

/** "1 article", "3 articles". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : plural}`
}

/** "3 articles, 1 origin": how many tell it, and how many of them know it by themselves. One is one. */
export function voices(articles: number, origins: number): string {
  const told = counted(articles, 'article')
  return articles === 1 && origins === 1 ? told : `${told}, ${counted(origins, 'origin')}`
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** Digits grouped by commas. */
export function number(value: number): string {
  return grouped.format(value)
}

/** A figure's value with its bound, unit left out: "≥ 277", "about 200", "10–15", "vague, 20–99". */
export function valueWords(figure: Figure): string {
  const { kind, low, high, date, exclusive } = figure
  if (date !== null) return date
  const show = kind === 'time' ? clock : kind === 'date' ? String : number
  const said = figure.approx ? 'about ' : figure.vague ? 'vague, ' : ''
  if (low !== null && high !== null) {
    if (low === high) return said + show(low)
    return `${said}${show(low)}${kind === 'score' ? ' to ' : '–'}${show(high)}`
  }
  if (low !== null) return `${said}${exclusive ? '>' : '≥'} ${show(low)}`
  if (high !== null) return `${said}${exclusive ? '<' : '≤'} ${show(high)}`
  return 'no value'
}

/** "since 2024-11-27", "until …", "… to …". */
export function windowWords({ from, to }: Window): string | null {
  if (from !== null) return to === null ? `since ${from}` : from === to ? `on ${from}` : `${from} to ${to}`
  return to === null ? null : `until ${to}`
}

/** Hours and decimals as on a clock: 14.5 is 14:30. */
function clock(hours: number): string {
  const minutes = Math.round(hours * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
