/** A path, relative and with `/`, as a relative URI reference. Half surrogate pairs, which no URI can hold, are replaced. */
export function toUri(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd')
  return whole
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
}
