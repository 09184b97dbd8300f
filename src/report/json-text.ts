/**
 * What `JSON.stringify` lets through and a reader of the text could obey: DEL and C1 controls (a terminal),
 * U+2028 and U+2029 (line ends to some parsers), bidirectional controls and the byte order mark (an editor),
 * and the second `#` of `##[…]`, which build servers take for a command anywhere in a line.
 * C0 controls and lone surrogates it escapes by itself.
 */
const alive = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|(?<=#)#/g

/** JSON text without anything alive in it; the value parsed from it is unchanged. */
export function toJsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(alive, escaped)
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
