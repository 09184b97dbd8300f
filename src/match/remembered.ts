/** A function of one number, or of one object, that works each out once. */
export function remembered<Of, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new Map<Of, Result>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const result = work(of)
    known.set(of, result)
    return result
  }
}
