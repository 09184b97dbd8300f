/** Which figures a comment in an article, or an editor's "[sic]", tells to leave alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { extractAll } from '../src/extract.js'
import { readArticles } from '../src/read/index.js'
import { silencedIn } from '../src/silence.js'

const folder = mkdtempSync(join(tmpdir(), 'claims-silence-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The texts of the figures that are left alone, over all articles of the file. */
async function silenced(name: string, content: string): Promise<readonly string[]> {
  writeFileSync(join(folder, name), content)
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const { articles } = await readArticles([name], { cwd: folder, stdin })
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return [...silencedIn(extractAll(articles))].map(
    ({ article, start, end }) => texts.get(article)?.slice(start, end) ?? '',
  )
}

const THIS = '<!-- claims-ignore -->'
const NEXT = '<!-- claims-ignore-next -->'
const LONG =
  'Boats came from all over the country to take people from the roofs, and nobody slept that night.'

test.each([
  { name: 'a.txt', content: `It rained on 2 towns. 15 people died. ${THIS} Then 3 dogs came.`, alone: ['15 people'] },
  { name: 'a.md', content: `It rained on 2 towns. 15 people died. ${THIS} Then 3 dogs came.`, alone: ['15 people'] },
  { name: 'a.md', content: `# Varn\n\n${NEXT}\n\n15 people died.\n\nThen 3 dogs came.`, alone: ['15 people'] },
  { name: 'a.html', content: `<p>15 people died. ${THIS}</p><p>Then 3 dogs came.</p>`, alone: ['15 people'] },
  { name: 'a.html', content: `<p>15 people died.${THIS}</p><p>Then 3 dogs came.</p>`, alone: ['15 people'] },
  { name: 'a.html', content: `<p>15 people died.</p> ${THIS}\n<p>Then 3 dogs came.</p>`, alone: ['15 people'] },
  { name: 'a.html', content: `<p>Then 3 dogs came.</p><p>15 people died. ${THIS}</p></body>`, alone: ['15 people'] },
  { name: 'a.html', content: `<p>15 people ${THIS} died. Then 3 dogs came.</p>`, alone: ['15 people'] },
  { name: 'a.html', content: `<body>${NEXT}<p>15 people died.</p><p>Then 3 dogs came.</p>`, alone: ['15 people'] },
  { name: 'a.html', content: `<p>Then 3 dogs came.</p>\n${NEXT}\n<p>15 people died.</p>`, alone: ['15 people'] },
  { name: 'a.html', content: `<html><body><article><h1>Varn</h1><p>15 people died, the mayor said. ${THIS}</p><p>${LONG}</p></article></body></html>`, alone: ['15 people'] },
  { name: 'a.jsonl', content: `{"text":"It rained on 2 towns."}\n{"text":"15 people died. ${THIS} Then 3 dogs came."}\n{"text":"So did 4 cats."}\n`, alone: ['15 people'] },
  { name: 'a.jsonl', content: `{"text":"It rained on 2 towns."}\n{"text":"${NEXT} 15 people died. Then 3 dogs came."}\n{"text":"So did 4 cats."}\n`, alone: ['15 people'] },
  { name: 'a.csv', content: `text\n"It rained on 2 towns."\n"15 people died. ${THIS}"\n"So did 4 cats."\n`, alone: ['15 people'] },
  { name: 'a.txt', content: `15 people died.\n${THIS}\n\nThen 3 dogs came.`, alone: ['15 people'] },
  { name: 'a.md', content: `15 people died.\r\n${THIS}\r\n\r\nThen 3 dogs came.`, alone: ['15 people'] },
  { name: 'a.md', content: `Then 3 dogs came.\n\n15 people died.\n${THIS}\n`, alone: ['15 people'] },
  { name: 'a.md', content: `15 people died.\n${THIS}\nThen 3 dogs came.`, alone: ['15 people'] },
  { name: 'a.md', content: `- It rained on 2 towns.\n- 15 people died.\n  ${THIS}\n- Then 3 dogs came.`, alone: ['15 people'] },
  { name: 'a.md', content: `Then 3 dogs came.\n\n${THIS}\n15 people died.`, alone: ['15 people'] },
  { name: 'a.md', content: 'The leaflet promised 31 [*sic*] days, and 30 days came.', alone: ['31'] },
  { name: 'a.md', content: 'The leaflet promised 31 days (__sic__), and 30 days came.', alone: ['31 days'] },
  { name: 'a.html', content: '<p>The leaflet promised 31 days [<i>sic</i>], and 30 days came.</p>', alone: ['31 days'] },
  { name: 'a.md', content: 'The leaflet promised 31 days [*sick*], and 30 days came [see 4].', alone: [] },
  { name: 'a.txt', content: 'The leaflet promised 31 [sic] days, and 30 days came.', alone: ['31'] },
  { name: 'a.txt', content: '15 people died. <!-- claims-ignored --> <!-- ignore --> Then 3 dogs came.', alone: [] },
])('$name: $content', async ({ name, content, alone }) => {
  expect(await silenced(name, content)).toEqual(alone)
}) // prettier-ignore
