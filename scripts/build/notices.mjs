// The licences of the libraries whose code is in the bundled program.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every licence and notice of the packages that these files are of, as each package carries it. */
export function noticesOf(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  const parts = [...new Set(folders)].map(noticeOf).sort()
  return ['The bundled program holds code of these packages.', ...new Set(parts)].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  )
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const told = texts.length > 0 ? texts : [fromReadme(folder) ?? commonText(license, author?.name ?? author)]
  if (told[0] === undefined) throw new Error(`${name} carries no licence`)
  return [`${name} ${version} (${license})`, ...told].join('\n\n')
}

/** Some tell it in their README alone, in a part under a heading of its own. */
function fromReadme(folder) {
  const file = readdirSync(folder).find((name) => /^readme/i.test(name))
  if (file === undefined) return undefined
  const [, , part] =
    readFileSync(join(folder, file), 'utf8').match(
      /^(#+ *licen[cs]e\b.*|licen[cs]e\n-+)$([^]*?copyright[^]*)/im,
    ) ?? []
  return part?.trim()
}

/** Some name theirs, and leave the text out. */
function commonText(license, holder) {
  if (license !== 'ISC' || holder === undefined) return undefined
  return `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES
OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR
ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS
ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`
}
