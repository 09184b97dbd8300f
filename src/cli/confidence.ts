/** "0.9", ".9", "0", "1": a confidence as reports tell it; null where it is none. */
export function parseConfidence(text: string): number | null {
  return /^(?:0?\.\d{1,9}|[01](?:\.0*)?)$/.test(text) ? Number(text) : null
}
