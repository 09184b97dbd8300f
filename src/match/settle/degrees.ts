import type { Figure } from '../../types.js'
import { type Told } from './told.js'

const SCALES: ReadonlySet<string> = new Set(['degree Celsius', 'degree Fahrenheit'])

/**
 * Degrees of no scale are those of the scale in which the story tells temperatures: of the only one, or of the one in which it tells
 * the same number as the article does. Angles and latitudes have none.
 */
export function settleDegrees(told: readonly Told[]): readonly Figure[] {
  const scales = new Map<string, Set<number>>()
  for (const { figure } of told) {
    const said = figure.low ?? figure.high
    if (said === null || !SCALES.has(figure.unit ?? '')) continue
    const values = scales.get(figure.unit ?? '')
    if (values === undefined) scales.set(figure.unit ?? '', new Set([said]))
    else values.add(said)
  }
  if (scales.size === 0) return told.map(({ figure }) => figure)
  const meant = new Map<string, string | null>()
  return told.map((one) => {
    const { figure } = one
    if (figure.unit !== 'degree' || isAngle(one)) return figure
    const { article } = figure
    if (!meant.has(article)) meant.set(article, scaleOf(article, told, scales))
    const unit = meant.get(article) ?? null
    return unit === null ? figure : { ...figure, unit }
  })
}

function scaleOf(
  article: string,
  told: readonly Told[],
  scales: ReadonlyMap<string, ReadonlySet<number>>,
): string | null {
  const [only, other] = scales.keys()
  if (other === undefined) return only ?? null
  const fitting = [...scales].filter(([, values]) =>
    told.some(
      (one) =>
        one.figure.article === article &&
        one.figure.unit === 'degree' &&
        !isAngle(one) &&
        values.has(one.figure.low ?? one.figure.high ?? NaN),
    ),
  )
  return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null
}

/** "A list of 30 degrees", "a 45-degree slope", "20 degrees north", "turned 90 degrees". */
function isAngle({ before, behind }: Told): boolean {
  return (
    /(?<!\p{L})(?:list|angle|tilt|slope|turn|bank|bend|pitch|roll|heel|latitude|longitude|heading|bearing|course|gradient)\p{L}*\s(?:\p{L}+\s){0,2}$/u.test(
      before,
    ) ||
    /^[\s-]{0,2}(?:slope|angle|turn|bend|list|bank|tilt|view|rotation|north|south|east|west|latitude|longitude|of (?:latitude|longitude|arc)|to (?:port|starboard|the)|[nsew]\b)/u.test(
      behind,
    )
  )
}
