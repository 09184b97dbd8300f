/** Small checks of values, joined to bigger ones. Each yields what is wrong, with the place where it is. */
import type { Complaint, Path } from './types.js'

export type Check = (value: unknown, at: Path) => readonly Complaint[]

const no = (at: Path, message: string): readonly Complaint[] => [{ at, message }]

/** `says` finishes the sentence "must be …". */
export function test(fits: (value: unknown) => boolean, says: string): Check {
  return (value, at) => (fits(value) ? [] : no(at, `must be ${says}, and is ${show(value)}`))
}

export const text = test((value) => typeof value === 'string' && value.trim() !== '', 'a text')

export function oneOf(choices: readonly string[]): Check {
  return test((value) => typeof value === 'string' && choices.includes(value), `one of ${choices.join(', ')}`)
}

export function listOf(check: Check): Check {
  return (value, at) =>
    Array.isArray(value)
      ? value.flatMap((one, i) => check(one, [...at, i]))
      : no(at, `must be a list, and is ${show(value)}`)
}

/** Any keys, as far as `key` finds nothing wrong with them. */
export function mapOf(check: Check, key: (name: string) => string | null = () => null): Check {
  return (value, at) => {
    if (!isRecord(value)) return no(at, `must hold keys and values, and is ${show(value)}`)
    return Object.entries(value).flatMap(([name, one]) => {
      const wrong = key(name)
      return wrong === null ? check(one, [...at, name]) : no([...at, name], wrong)
    })
  }
}

/** These keys and no others. */
export function record(checks: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check {
  return (value, at) => {
    if (!isRecord(value)) return no(at, `must hold keys and values, and is ${show(value)}`)
    const missing = needed.filter((name) => !Object.hasOwn(value, name))
    return [
      ...missing.map((name) => ({ at, message: `lacks "${name}"` })),
      ...Object.entries(value).flatMap(([name, one]) => {
        const check = Object.hasOwn(checks, name) ? checks[name] : undefined
        return check === undefined
          ? no([...at, name], unknownKey(name, Object.keys(checks)))
          : check(one, [...at, name])
      }),
    ]
  }
}

export function either(first: Check, second: Check, says: string): Check {
  return (value, at) =>
    first(value, at).length === 0 || second(value, at).length === 0
      ? []
      : no(at, `must be ${says}, and is ${show(value)}`)
}

function unknownKey(name: string, known: readonly string[]): string {
  const near = known.find((one) => alike(one, name))
  return `is no key of the configuration${near === undefined ? `; there are ${known.join(', ')}` : `; did you mean "${near}"?`}`
}

/** Alike but for case, hyphens and one letter. */
function alike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((it) => it.toLowerCase().replace(/[-_]/g, '')) as [string, string]
  if (Math.abs(x.length - y.length) > 1) return false
  let at = 0
  while (at < x.length && x[at] === y[at]) at++
  const rest = [x.slice(at), y.slice(at)] as const
  return rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1) || rest[0].slice(1) === rest[1].slice(1)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  const said = JSON.stringify(value) ?? String(value)
  return said.length > 40 ? `${said.slice(0, 39)}…` : said
}
