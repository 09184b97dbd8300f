/**
 * Nearly all texts break their lines by line feeds alone, and to look for the next of these takes an engine a fraction of what a look
 * at each unit does.
 */

const OTHERS = ['\r', '\v', '\f', '\u2028', '\u2029']

/** Whether nothing else breaks a line of the text. */
export function hasOnlyFeeds(text: string): boolean {
  for (const other of OTHERS) if (text.includes(other)) return false
  return true
}

/** Where the line ends that starts at `from`, in a text with line feeds alone; offsets are UTF-16 code units. */
export function feedFrom(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}
