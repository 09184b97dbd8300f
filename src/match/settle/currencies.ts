import { DOLLARS, SHARED_NAMES } from '../../figures/index.js'
import type { Figure } from '../../types.js'
import type { Told } from './told.js'

/** "$20 million" of an article that writes no other dollars. */
const BARE_DOLLARS = /^\$\s?\d|(?<!\p{L})dollars?$/u
/** Money told by a name or sign that is several countries' is of the one whose code the story tells beside it. */
export function settleCurrencies(told: readonly Told[]): readonly Figure[] {
  const money = told.filter(({ figure }) => figure.kind === 'money')
  const codes = new Map<RegExp, string>()
  for (const { name, codes: family } of SHARED_NAMES) {
    // A code is certain where other words than the shared name say it, or the article speaks of its nation.
    const said = new Set(
      money.flatMap(({ figure: { unit }, text }) =>
        unit !== null && family.includes(unit) && (unit !== family[0] || !name.test(text)) ? [unit] : [],
      ),
    )
    const [code] = said
    if (said.size === 1 && code !== undefined) codes.set(name, code)
  }
  const dollars = dollarsByArticle(money)
  if (codes.size === 0 && dollars.size === 0) return told.map(({ figure }) => figure)
  return told.map(({ figure, text }) => {
    if (figure.kind !== 'money') return figure
    for (const { name, codes: family } of SHARED_NAMES) {
      const code = codes.get(name)
      if (code !== undefined && name.test(text) && family.includes(figure.unit ?? '') && figure.unit !== code)
        return { ...figure, unit: code }
    }
    const dollar = dollars.get(figure.article)
    return dollar !== undefined && figure.unit === 'USD' && BARE_DOLLARS.test(text)
      ? { ...figure, unit: dollar }
      : figure
  })
}

/**
 * By article that writes "$" for another country's dollars, whose: sums that others tell in those dollars, it tells in "$", and never
 * writes any dollars' country. A report that turns A$20 million into $13 million writes both.
 */
function dollarsByArticle(money: readonly Told[]): ReadonlyMap<string, string> {
  const marked = money.filter(({ figure }) => DOLLARS.has(figure.unit ?? ''))
  const found = new Map<string, string>()
  const codes = new Set(marked.map(({ figure }) => figure.unit ?? ''))
  const [code] = codes
  if (codes.size !== 1 || code === undefined) return found
  const sums = new Set(marked.map(({ figure }) => figure.low))
  for (const article of new Set(money.map(({ figure }) => figure.article))) {
    const own = money.filter(({ figure }) => figure.article === article)
    const bare = own.filter(({ figure, text }) => figure.unit === 'USD' && BARE_DOLLARS.test(text))
    const usd = own.filter(({ figure }) => figure.unit === 'USD')
    if (bare.length === 0 || bare.length < usd.length || own.some((one) => marked.includes(one))) continue
    if (bare.some(({ figure }) => sums.has(figure.low))) found.set(article, code)
  }
  return found
}
