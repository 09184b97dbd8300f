const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, place) => [word, 20 + 10 * place] as const),
  ['dozen', 12],
])

/**
 * A number's digits without thousands commas, whether written in digits or as one word up to ninety-nine; null for
 * anything else. For telling that two sentences name the same number, not for reading figures.
 */
export function plainNumber(lower: string): string | null {
  if (/^\d[\d,.]*$/.test(lower)) return lower.replaceAll(',', '').replace(/\.$/, '')
  const value = VALUES.get(lower)
  if (value !== undefined) return String(value)
  const [tens, unit, ...more] = lower.split('-').map((part) => VALUES.get(part))
  if (tens === undefined || unit === undefined || more.length > 0) return null
  return tens >= 20 && unit >= 1 && unit <= 9 ? String(tens + unit) : null
}

/** Words that stand where a number could: which one it is a writer revises as he revises a number. */
const ROUGH: ReadonlySet<string> = new Set(
  'several tens dozens scores hundreds thousands millions billions'.split(' '),
)

/** Whether a lower-case word tells roughly how many. */
export function isRoughNumber(lower: string): boolean {
  return ROUGH.has(lower)
}
