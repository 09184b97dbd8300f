/** What large numbers are told in, the largest first. */
export const NUMBER_SCALES: readonly Readonly<{ size: number; name: string }>[] = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
  { size: 1e3, name: 'thousand' },
]

/** The largest of these that the value reaches; 1 where it reaches none. */
export function numberScale(value: number): number {
  return NUMBER_SCALES.find(({ size }) => value >= size)?.size ?? 1
}
