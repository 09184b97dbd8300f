/** The HTML page in a browser: Debian's Chromium, without a network. Skipped, saying so, where there is none. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../src/index.js'
import { toReport } from '../../src/report/index.js'
import type { Report } from '../../src/types.js'
import { article, figureAt, finding, flood, floodReport, sentencesOf } from '../helpers/comparison.js'
import { loadWriter } from '../helpers/writers.js'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)

describe.skipIf(executablePath === undefined)('in Chromium (skipped where there is none)', () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claims-page-'))
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-extensions', '--no-first-run'], // prettier-ignore
    })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the page of a report and tells all that it asked for or complained of. */
  async function open(
    report: Report,
    { hash = '', scheme = 'light' as 'light' | 'dark', width = 1280, script = true } = {},
  ): Promise<Readonly<{ page: Page; asked: string[]; said: string[] }>> {
    const file = join(folder, 'report.html')
    writeFileSync(file, (await loadWriter('html'))(report, { color: false, width: 80 }))
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height: 900 },
      javaScriptEnabled: script,
    })
    const page = await context.newPage()
    const [asked, said]: [string[], string[]] = [[], []]
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(pathToFileURL(file).href + hash)
    return { page, asked, said }
  }

  const shown = (page: Page): Promise<string[]> =>
    page.locator('details.finding:visible .about').allTextContents()

  test('opens from a disk with no request and no complaint', async () => {
    const { page, asked, said } = await open(floodReport)
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/^file:/)
    expect(said).toEqual([])
    expect(await shown(page)).toHaveLength(8)
    expect(await page.title()).toMatch(/^6 conflicts/)
    await page.context().close()
  })

  test('filters by verdict, words and article, and shows all again', async () => {
    const { page } = await open(floodReport)
    await page.getByRole('button', { name: /unexplained/ }).click()
    expect(await shown(page)).toEqual(['people killed by the flood', 'villages searched'])
    expect(await page.locator('#count').textContent()).toBe('2 of 8 quantities')
    expect(await page.locator('#table tbody tr:visible').count()).toBe(2)
    await page.getByLabel('Search').fill('POLICE 31')
    expect(await page.locator('#group-error .many').textContent()).toBe('1 of 2')
    expect(await shown(page)).toEqual(['people killed by the flood'])
    await page.keyboard.press('Escape')
    expect(await shown(page)).toHaveLength(8)
    await page.locator('#article').selectOption({ label: 'tribune' })
    expect(await shown(page)).toEqual(['people missing', 'rain that fell'])
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await shown(page)).toHaveLength(8)
    expect(await page.locator('#group-error .many').textContent()).toBe('2')
    await page.getByLabel('Search').fill('no such words')
    expect(await shown(page)).toEqual([])
    await page.context().close()
  })

  test('a link in the table leads to the sentence, marked', async () => {
    const { page } = await open(floodReport)
    await page.getByLabel('Search').fill('bridges')
    await page.keyboard.press('Escape')
    const row = page.locator('#table tr', { hasText: 'people killed by the flood' })
    await row.getByRole('link', { name: '28' }).click()
    const words = page.locator('.words.lit')
    await words.waitFor({ state: 'visible' })
    expect(await words.locator('mark').textContent()).toBe('28 people')
    expect(await words.locator('u').allTextContents()).toEqual(['the', 'late'])
    expect(await page.evaluate(() => document.activeElement?.classList.contains('words'))).toBe(true)
    await page.context().close()
  })

  test('an address leads to its finding, opened, whatever is hidden', async () => {
    const { page, said } = await open(floodReport, { hash: '#f-rise0000' })
    const rise = page.locator('#f-rise0000')
    expect(await rise.getAttribute('open')).toBe('')
    expect(await rise.locator('.plot tbody th').allInnerTexts()).toEqual(['gazette', 'herald', 'courier'])
    expect(await rise.locator('svg.time').count()).toBe(0)
    await page.getByLabel('Search').fill('missing')
    await page.evaluate(() => (location.hash = '#f-moved000'))
    await page.locator('#f-moved000[open]').waitFor({ state: 'visible' })
    expect(await page.locator('#f-moved000 svg.time').count()).toBe(1)
    expect(said).toEqual([])
    await page.context().close()
  })

  test('a running total is told in its order, with what the articles come to and who is out of date', async () => {
    const { page } = await open(floodReport, { hash: '#f-moved000' })
    const moved = page.locator('#f-moved000')
    expect(await moved.locator('summary .values').textContent()).toBe('some 9,400 → 11,900')
    expect(await moved.locator('summary .values b').allTextContents()).toEqual(['11,900'])
    expect(await moved.locator('summary .why').textContent()).toBe('later count · 1 out of date')
    expect(await moved.locator('summary .meta').textContent()).toBe('3 articles, 2 origins · latest 13 Mar')
    expect(await moved.locator('.facts dt').allTextContents()).toEqual(['together', 'latest first'])
    expect(await moved.locator('.facts dd').allTextContents()).toEqual([
      '11,900 (latest)',
      '11,900 (2031-03-12), some 9,400 (2031-03-11)',
    ])
    expect(await moved.locator('.plot td.value').allInnerTexts()).toEqual([
      'some 9,400',
      '11,900',
      'some 9,400 out of date',
    ])
    expect(await moved.locator('svg.time text').allTextContents()).toEqual([
      '11 Mar',
      '12 Mar',
      '13 Mar',
      'some 9,400',
      '11,900',
      'some 9,400, out of date',
    ])
    expect(await moved.locator('svg.time line.run').count()).toBe(1)
    expect(await moved.locator('.words b.old').allTextContents()).toEqual(['out of date when published'])
    expect(await page.locator('#table .old').count()).toBe(1)
    await page.context().close()
  })

  test('many counts, some of one day: none of their labels covers another', async () => {
    const told = [
      ['a', '2031-03-10', 'at least 38'],
      ['b', '2031-03-11', '64'],
      ['c', '2031-03-11', '73'],
      ['d', '2031-03-12', '112'],
      ['e', '2031-03-12', '119'],
      ['f', '2031-03-14', '64'],
    ].map(([id = '', published = '', dead = '']) => ({
      id,
      published,
      text: `The quake in Karsk province has killed ${dead} people, the governor said.`,
    }))
    const report = compare(told)
    const total = report.findings.find(({ series }) => series.length > 0)
    expect(total?.series.map(({ value }) => total.values[value]?.text)).toEqual([
      '119',
      '112',
      '73',
      '64',
      'at least 38',
    ])
    const { page } = await open(report, { hash: `#${total?.id}`, width: 700 })
    expect(await page.locator('summary .values').textContent()).toBe('… 64 → 73 → 112 → 119')
    const boxes = await page.locator('svg.time text.value').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect()
        return { text: label.textContent, left, right, top: top + 2, bottom: bottom - 2 }
      }),
    )
    expect(boxes.map(({ text }) => text)).toEqual([
      'at least 38',
      '64',
      '73',
      '112',
      '119',
      '64, out of date',
    ])
    const covering = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} on ${b.text}`),
    )
    expect(covering).toEqual([])
    await page.context().close()
  })

  test('what was accepted is filed apart, with its reason', async () => {
    const { page } = await open(floodReport)
    await page.getByRole('button', { name: /accepted/ }).click()
    expect(await shown(page)).toEqual(['damage'])
    const damage = page.locator('#f-damage00')
    expect(await damage.locator('.badge').textContent()).toBe('✓ accepted')
    expect(await damage.locator('.why').textContent()).toBe('conflict · rounded')
    await damage.locator('summary').click()
    expect(await damage.locator('.facts dd').last().textContent()).toBe(
      'insurers round (Ana, until 2031-04-01)',
    )
    expect(await page.locator('h1').textContent()).toContain(
      '6 conflicts (2 errors, 4 warnings), 1 of them accepted',
    )
    await page.context().close()
  })

  test('what was checked is told, and marked wherever it stands', async () => {
    const { page } = await open({ ...floodReport, check: { articles: ['evening'], against: 12 } })
    expect(await page.locator('.total').textContent()).toContain('1 article checked against 12 others;')
    expect(await page.locator('.checked').count()).toBe(4)
    expect(await page.locator('#f-moved000 .plot th', { has: page.locator('.checked') }).count()).toBe(1)
    expect(await page.locator('#table thead .checked').count()).toBe(1)
    await page.context().close()
  })

  test('works from the keyboard', async () => {
    const { page } = await open(floodReport)
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest('details')?.id)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused()).toBe('f-villages')
    await page.keyboard.press('k')
    expect(await focused()).toBe('f-deaths00')
    await page.keyboard.press('Enter')
    expect(await page.locator('#f-deaths00').getAttribute('open')).toBe('')
    await page.keyboard.press('/')
    await page.keyboard.type('jk')
    expect(await page.getByLabel('Search').inputValue()).toBe('jk')
    await page.context().close()
  })

  test('without its script nothing is lost', async () => {
    const { page } = await open(floodReport, { script: false })
    expect(await shown(page)).toHaveLength(8)
    await page.locator('#f-deaths00 > summary').click()
    expect(await page.locator('#f-deaths00 mark:visible').count()).toBe(3)
    expect(await page.locator('#controls').isVisible()).toBe(false)
    await page.context().close()
  })

  test('prints with all open that is not settled, and nothing to click', async () => {
    const { page } = await open(floodReport)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('details.finding[open]').count()).toBe(6)
    expect(await page.locator('details.finding:is(.agree, .accepted)[open]').count()).toBe(0)
    expect(await page.locator('#controls').isVisible()).toBe(false)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('details.finding[open]').count()).toBe(0)
    await page.context().close()
  })

  test.each([
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 1280 },
    { scheme: 'light', width: 360 },
  ] as const)('keeps nobody out, $scheme at $width', async ({ scheme, width }) => {
    const { page } = await open(floodReport, { scheme, width })
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const violations: unknown = await page.evaluate(`${axe}\naxe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => id + ' (' + impact + '): ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`) // prettier-ignore
    expect(violations).toEqual([])
    await page.context().close()
  })

  test('whatever an article holds is text', async () => {
    const attack = `<script>alert(1)</script><img src=x onerror=alert(2)></style></script><svg onload=alert(3)>"' onmouseover='alert(4) javascript:alert(5) \u202e31 dead\u202c <!-- --> ]]> &lt;b&gt; \u0000 {{7*7}} \${7*7}`
    const hostile = (id: string): ReturnType<typeof article> => ({
      ...article(id, '2031-03-11', [attack, `31 people ${attack}`]),
      title: attack,
      path: `${attack}/${id}.txt`,
    })
    const articles = [hostile('herald'), hostile(attack)]
    const figures = articles.map((each) =>
      figureAt(each, '31 people', { attribution: attack, asOf: attack, unit: attack, event: attack }),
    )
    const found = finding(`f-${attack}`, attack, 'conflict', [[attack, figures]], {
      story: attack,
      explanation: { kind: 'as-of', text: attack },
    })
    const ids = articles.map(({ id }) => id)
    const { page, asked, said } = await open(
      toReport({
        ...flood,
        articles,
        sentences: articles.flatMap(sentencesOf),
        figures,
        stories: [{ id: attack, articles: ids }],
        origins: [{ id: attack, articles: ids }],
        overlaps: [],
        clusters: [],
        findings: [found],
        leftOut: figures.map((figure) => ({ figure, reason: 'teaser' })),
        problems: [{ path: attack, message: attack }],
      }),
    )
    expect({ requests: asked.length, said }).toEqual({ requests: 1, said: [] })
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('style').count()).toBe(1)
    expect(await page.locator('img, iframe, object, embed, [onerror], [onload], [onmouseover], a:not([href^="#"])').count()).toBe(0) // prettier-ignore
    const quoted = await page.locator('.words blockquote').first().textContent()
    expect(quoted).toContain(`<script>alert(1)</script><img src=x onerror=alert(2)></style>`)
    expect(quoted).toContain('\\u{202e}31 dead')
    expect(await page.locator('body').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/)
    await page.context().close()
  })
})
