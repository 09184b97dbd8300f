// Takes the pictures in docs/images of what comes out for seeds/: the report in a terminal, and the HTML page.
//
//     npm run build && node scripts/screenshots.mjs
//
// Needs Debian's chromium, or another that CHROMIUM names. Fonts differ between machines, so no test compares the pictures.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const images = join(root, 'docs/images')
const drafts = mkdtempSync(join(tmpdir(), 'claims-screenshots-'))
mkdirSync(images, { recursive: true })

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const page = claims('compare', 'seeds/', '--format', 'html')
  const open = /id="(f-[0-9a-f]+)" data-group="warning"/.exec(page.replace(/\s+/g, ' '))?.[1] ?? ''
  await take('page.png', page, { height: 760 })
  await take('page-dark.png', page, { height: 760, colorScheme: 'dark', hash: `#${open}` })
  // As much of the report as a screen holds: its beginning.
  const report = claims('compare', 'seeds/', '--color', '--width', '100').split('\n').slice(0, 42).join('\n')
  await take('terminal.png', terminal(`$ claims compare seeds/\n${report}`), { width: 860, full: true })
} finally {
  await browser.close()
  rmSync(drafts, { recursive: true, force: true })
}

async function take(
  name,
  html,
  { width = 1280, height = 400, colorScheme = 'light', hash = '', full = false },
) {
  const draft = join(drafts, 'draft.html')
  writeFileSync(draft, html)
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(pathToFileURL(draft).href + hash)
  await page.screenshot({ path: join(images, name), fullPage: full })
  await page.close()
}

function claims(...words) {
  return execFileSync(process.execPath, ['bin/claims.js', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
}

/** Text with the sixteen colours as a page. */
function terminal(text) {
  const classes = new Set()
  const spans = text.split(/\u001b\[([\d;]+)m/).map((part, place) => {
    if (place % 2 === 0) return `<span class="${[...classes].join(' ')}">${escaped(part)}</span>`
    for (const code of part.split(';').map(Number)) set(classes, code)
    return ''
  })
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #17181c; color: #d7d7dc; font: 13px/1.45 "DejaVu Sans Mono", "Liberation Mono", monospace; }
pre { font: inherit; margin: 0; padding: 14px 18px; }
.c1 { font-weight: 700 } .c2 { opacity: .6 } .c4 { text-decoration: underline }
.c30 { color: #17181c } .c31 { color: #ff7b72 } .c32 { color: #7ee787 } .c33 { color: #e3b341 } .c36 { color: #76d9e6 } .c43 { background: #e3b341 }
</style><pre>${spans.join('')}</pre>`
}

/** 22, 24, 39 and 49 end what 1 and 2, 4, a colour and a background began. */
function set(classes, code) {
  const ends = { 0: /./, 22: /^c[12]$/, 24: /^c4$/, 39: /^c3/, 49: /^c4./ }[code]
  if (ends === undefined) classes.add(`c${code}`)
  else for (const name of [...classes]) if (ends.test(name)) classes.delete(name)
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
