/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * What the page does in the browser. Its compiled text is put into the page, so that it may use nothing from outside itself.
 * All that it shows is in the page already: without it, nothing is hidden and nothing lost.
 */
export function enhancePage(): void {
  const all = <E extends Element>(selector: string): readonly E[] =>
    Array.from(document.querySelectorAll<E>(selector))
  const findings = all<HTMLDetailsElement>('details.finding')
  const rows = new Map(all<HTMLElement>('tr[data-of]').map((row) => [row.dataset['of'], row]))
  const bar = document.getElementById('controls')
  const search = document.querySelector<HTMLInputElement>('#search')
  const article = document.querySelector<HTMLSelectElement>('#article')
  const story = document.querySelector<HTMLSelectElement>('#story')
  const count = document.getElementById('count')
  const chips = all<HTMLButtonElement>('button[data-chip]')
  if (!bar || !search || !article || !count) return

  const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const texts = new Map<Element, string>()
  const textOf = (finding: Element): string => {
    const known = texts.get(finding) ?? fold(finding.textContent)
    texts.set(finding, known)
    return known
  }

  const filter = (): void => {
    const words = fold(search.value).split(/\s+/).filter(Boolean)
    const groups = chips.filter((chip) => chip.ariaPressed === 'true').map((chip) => chip.dataset['chip'])
    let shown = 0
    for (const finding of findings) {
      const { group, sources = '', story: told } = finding.dataset
      const fits =
        (groups.length === 0 || groups.includes(group)) &&
        (article.value === '' || sources.split(' ').includes(article.value)) &&
        (!story || story.value === '' || story.value === told) &&
        words.every((word) => textOf(finding).includes(word))
      finding.hidden = !fits
      const row = rows.get(finding.id)
      if (row) row.hidden = !fits
      if (fits) shown++
    }
    for (const section of all<HTMLElement>('section.group')) {
      const left = section.querySelectorAll('details.finding:not([hidden])').length
      section.hidden = left === 0
      const many = section.querySelector<HTMLElement>('.many')
      const all = many?.dataset['all']
      if (many) many.textContent = all === String(left) ? all : `${left} of ${all}`
    }
    const whole = shown === findings.length
    count.textContent = whole ? `All ${shown} quantities` : `${shown} of ${findings.length} quantities`
    bar.classList.toggle('filtered', !whole)
  }

  const reset = (): void => {
    search.value = ''
    article.value = ''
    if (story) story.value = ''
    for (const chip of chips) chip.ariaPressed = 'false'
    filter()
  }

  /** Opens what an address leads to, and brings it into view. */
  const follow = (behavior: ScrollBehavior): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const holder = target?.closest('details')
    if (!target || !holder) return
    if (holder.hidden) reset()
    holder.open = true
    for (const lit of all('.lit')) lit.classList.remove('lit')
    target.classList.add('lit')
    const focus = target === holder ? holder.querySelector('summary') : target
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true })
    target.scrollIntoView({ block: target === holder ? 'start' : 'center', behavior })
  }

  const followed = (): void => {
    follow('auto')
  }

  /** To the next or the previous line from where the reader is. */
  const step = (by: 1 | -1): void => {
    const shown = findings.filter((finding) => !finding.hidden)
    const at = shown.findIndex((finding) => finding.contains(document.activeElement))
    const next =
      shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)]
    next?.querySelector('summary')?.focus()
  }

  const setOpen = (open: boolean): void => {
    for (const finding of findings) if (!finding.hidden) finding.open = open
  }

  for (const chip of chips)
    chip.addEventListener('click', () => {
      chip.ariaPressed = chip.ariaPressed === 'true' ? 'false' : 'true'
      filter()
    })
  for (const input of [search, article, story]) input?.addEventListener('input', filter)
  document.getElementById('reset')?.addEventListener('click', () => {
    reset()
    search.focus()
  })
  document.getElementById('open')?.addEventListener('click', () => {
    setOpen(true)
  })
  document.getElementById('close')?.addEventListener('click', () => {
    setOpen(false)
  })
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    if (typing) {
      if (event.key === 'Escape') reset()
      return
    }
    if (event.key === '/') {
      event.preventDefault()
      search.focus()
    } else if (event.key === 'j') step(1)
    else if (event.key === 'k') step(-1)
  })
  // The same link twice changes no address, and must lead there all the same.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    if (link && link.getAttribute('href') === location.hash) setTimeout(followed)
  })
  window.addEventListener('hashchange', followed)

  let closed: readonly HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    // What agrees, and what was accepted, is told well enough by its line: paper is dear.
    closed = all<HTMLDetailsElement>('details.finding:not(.agree, .accepted, [hidden], [open])')
    for (const finding of closed) finding.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const finding of closed) finding.open = false
  })

  bar.hidden = false
  filter()
  // Who comes by an address is there at once.
  follow('instant')
}
