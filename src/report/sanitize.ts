/**
 * Article text, titles and paths are written by strangers. Here they lose whatever a terminal, an editor or a
 * build server would obey rather than show:
 *
 *     ESC and other C0 controls, DEL      ␛ and the other pictures of U+2400
 *     C1 controls, bidirectional overrides, line and paragraph separators, lone surrogates      \u{202e}
 *     "::" and "##[", which open a build server's commands      :\: and #\#[
 *
 * Line ends and tabs become a space. Formatting characters that only hide (soft hyphen, zero-width space and
 * no-break space, directional marks) go: web pages are full of them, and to show each would ruin good text.
 * Joiners stay, since emoji and several scripts are written with them.
 */
const layout = /\r\n|[\t\n\r]/g
const hidden = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/g
const controls = /[\u0000-\u001f\u007f]/g
const overrides = /[\u0080-\u009f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|\p{Surrogate}/gu
/** A server reads `::name` at a line's start, and wrapping can bring any word there; `##[` it reads anywhere. */
const commands = /:(?=:)|#(?=#\w*\[)/g

/** Text that may be printed anywhere, on one line. Not for slicing: offsets move. */
export function sanitize(text: string): string {
  return clean(text).replace(commands, '$&\\')
}

/** The same, where the format itself keeps a build server's commands from being read. */
export function clean(text: string): string {
  return text
    .replace(layout, ' ')
    .replace(hidden, '')
    .replace(controls, picture)
    .replace(overrides, codePoint)
}

function picture(char: string): string {
  const code = char.charCodeAt(0)
  return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code)
}

function codePoint(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
}
