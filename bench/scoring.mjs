/**
 * Holds what the program says of a dossier against what a careful reader found in it (gold.json). Pure.
 *
 * Everything is counted in tallies, so that dossiers add up; `measuresOf` turns tallies into shares. The measures:
 *
 *     figures     precision, recall of places; `exact`: gold figures read with the right kind and interval
 *     links       pairs of figures from two articles that stand in one finding
 *     conflict, agree, compatible
 *                 precision of the findings told, recall of the gold groups, with the right verdict
 *     explained   conflicts found whose explanation (or its absence) is the reader's
 *     traps       pairs that look alike, must not be joined, and were
 *     clusters    pairs of sentences told to be one claim
 */
export const VERDICTS = ['conflict', 'agree', 'compatible']

/**
 * Scores one dossier: `{ gold, articles }`, articles a Map from file name to text. `report` is what `compare --format json`
 * prints, `extracted` the figures that `extract` prints. Yields tallies and, in words, what went wrong.
 */
export function scoreDossier({ gold, articles }, report, extracted) {
  const reader = readGold(gold, articles)
  const nameOf = new Map(report.sources.map(({ id, path }) => [id, baseName(path)]))
  const findings = report.findings
    .map((finding) => ({
      ...finding,
      members: finding.figures.map((figure) => {
        const article = nameOf.get(figure.source)
        return { figure, article, gold: reader.goldOf(article, figure) }
      }),
    }))
    .filter(({ members }) => new Set(members.map(({ article }) => article)).size > 1)
  const misses = []
  const tell = (what) => misses.push(what)
  const figures = scoreFigures(reader, extracted, tell)
  const { links, made } = scoreLinks(reader, findings, tell)
  const { verdicts, explained } = scoreVerdicts(reader, findings, tell)
  const traps = (gold.distinct ?? []).filter(([a, b]) => made.has(pairKey(a, b)))
  for (const [a, b, why] of traps) tell(`trap: ${a} with ${b}: ${why}`)
  const clusters = scoreClusters(gold, articles, report, nameOf, tell)
  return {
    tallies: {
      figures,
      links,
      ...verdicts,
      explained,
      traps: { fallen: traps.length, of: gold.distinct?.length ?? 0 },
      clusters,
    },
    misses,
  }
}

/** The tallies of several dossiers, added up. */
export function addUp(tallies) {
  const [first, ...rest] = tallies
  const sum = (a, b) =>
    Object.fromEntries(
      Object.keys(a).map((key) => [key, typeof a[key] === 'number' ? a[key] + b[key] : sum(a[key], b[key])]),
    )
  return rest.reduce(sum, first)
}

/** Tallies as shares from 0 to 1; null where there was nothing to count. */
export function measuresOf({ figures, links, explained, traps, clusters, ...verdicts }) {
  return {
    figures: {
      precision: share(figures.placed, figures.told),
      recall: share(figures.found, figures.gold),
      exact: share(figures.exact, figures.gold),
    },
    links: { precision: share(links.right, links.told), recall: share(links.found, links.gold) },
    ...Object.fromEntries(
      VERDICTS.map((verdict) => {
        const { right, told, found, gold } = verdicts[verdict]
        return [verdict, { precision: share(right, told), recall: share(found, gold) }]
      }),
    ),
    explained: share(explained.right, explained.of),
    traps: { ...traps },
    clusters: {
      precision: share(clusters.right, clusters.told),
      recall: share(clusters.found, clusters.gold),
    },
  }
}

const share = (part, all) => (all === 0 ? null : part / all)
const pairKey = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`)
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1)

/** Every unordered pair of a list, once. */
const pairsOf = (list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]))

/** The gold with its figures put in place: `at` holds the number in brackets, in words that occur once in the article. */
function readGold(gold, articles) {
  const figures = gold.figures.map((figure) => {
    const [open, close] = [figure.at.indexOf('['), figure.at.indexOf(']')]
    const start = articles.get(figure.article).indexOf(figure.at.replace('[', '').replace(']', '')) + open
    return { ...figure, start, end: start + close - open - 1 }
  })
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const apart = ([a, b]) => byId.get(a).article !== byId.get(b).article
  const groupPairs = (group) => pairsOf(group.members).filter(apart)
  // Told in two kinds, or in two currencies: right to compare, but not asked for.
  const neutral = new Set((gold.crossKind ?? []).map(([a, b]) => pairKey(a, b)))
  for (const [a, b] of gold.groups.flatMap(({ members }) => pairsOf(members))) {
    const [x, y] = [byId.get(a), byId.get(b)]
    if (x.kind === 'money' && y.kind === 'money' && x.unit !== y.unit) neutral.add(pairKey(a, b))
  }
  const isNeutral = (a, b) => neutral.has(pairKey(a, b))
  const asked = gold.groups.filter((group) => groupPairs(group).some(([a, b]) => !isNeutral(a, b)))
  const wanted = new Set(
    asked.flatMap((group) =>
      groupPairs(group)
        .filter(([a, b]) => !isNeutral(a, b))
        .map(([a, b]) => pairKey(a, b)),
    ),
  )
  /** The gold figure that a figure of the program's stands for: among several it covers, the one of its value. */
  const goldOf = (article, told) => {
    const hits = figures.filter((f) => f.article === article && told.start < f.end && told.end > f.start)
    return hits.find((f) => hits.length === 1 || sameValue(f, told)) ?? hits[0]
  }
  return { figures, groups: gold.groups, asked, wanted, isNeutral, goldOf }
}

function scoreFigures({ figures, goldOf }, extracted, tell) {
  const read = new Map()
  let placed = 0
  for (const told of extracted) {
    const article = baseName(told.path)
    const gold = goldOf(article, told)
    if (gold === undefined) {
      tell(`figure invented: ${article} "${told.text}" (${valueOf(told)})`)
      continue
    }
    placed++
    if (!read.has(gold.id) || sameValue(gold, told)) read.set(gold.id, told)
  }
  let exact = 0
  for (const gold of figures) {
    const told = read.get(gold.id)
    if (told === undefined) tell(`figure missed: ${gold.article} "${gold.at}"`)
    else if (sameValue(gold, told)) exact++
    else tell(`figure misread: ${gold.article} "${gold.at}" is ${valueOf(gold)}, read as ${valueOf(told)}`)
  }
  return { placed, told: extracted.length, found: read.size, gold: figures.length, exact }
}

function scoreLinks({ wanted, isNeutral }, findings, tell) {
  const made = new Set()
  let [told, right] = [0, 0]
  for (const { members, verdict, about } of findings)
    for (const [a, b] of pairsOf(members)) {
      const known = a.gold !== undefined && b.gold !== undefined
      if (a.article === b.article || (known && isNeutral(a.gold.id, b.gold.id))) continue
      told++
      if (known) made.add(pairKey(a.gold.id, b.gold.id))
      if (known && wanted.has(pairKey(a.gold.id, b.gold.id))) right++
      else
        tell(
          `joined wrongly: ${a.article} "${a.figure.text}" with ${b.article} "${b.figure.text}" (${verdict}: ${about})`,
        )
    }
  const found = [...wanted].filter((key) => made.has(key)).length
  return { links: { right, told, found, gold: wanted.size }, made }
}

/** Members of a finding that belong to a group, where they come from two articles. */
function inGroup({ members }, group) {
  const inside = members.filter(({ gold }) => gold !== undefined && group.members.includes(gold.id))
  return new Set(inside.map(({ article }) => article)).size > 1 ? inside : []
}

function scoreVerdicts({ groups, asked, isNeutral }, findings, tell) {
  const verdicts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, { right: 0, told: 0, found: 0, gold: 0 }]),
  )
  const explained = { right: 0, of: 0 }
  const intervals = (members) =>
    new Set(members.map(({ gold }) => gold.date ?? `${gold.low}:${gold.high}`)).size
  for (const group of asked) {
    verdicts[group.verdict].gold++
    const holders = findings
      .map((finding) => ({ finding, inside: inGroup(finding, group) }))
      .filter(({ inside }) => inside.length > 0)
      .sort((a, b) => b.inside.length - a.inside.length)
    // A finding that holds one side alone has not found the conflict.
    const holder = holders.find(
      ({ inside }) => group.verdict !== 'conflict' || intervals(inside) > 1,
    )?.finding
    if (holder === undefined) tell(`${group.verdict} missed: ${group.about}`)
    else if (holder.verdict !== group.verdict)
      tell(`verdict on ${group.about}: ${group.verdict}, told ${holder.verdict}`)
    else {
      verdicts[group.verdict].found++
      if (group.verdict !== 'conflict') continue
      explained.of++
      const [ours, theirs] = [holder.explanation?.kind ?? 'none', group.explanation ?? 'none']
      if (ours === theirs) explained.right++
      else tell(`explanation of ${group.about}: ${theirs}, told ${ours}`)
    }
  }
  for (const finding of findings) {
    const [a, b, ...more] = finding.members.map(({ gold }) => gold?.id)
    if (more.length === 0 && a !== undefined && b !== undefined && isNeutral(a, b)) continue
    const tally = verdicts[finding.verdict]
    tally.told++
    if (groups.some((group) => group.verdict === finding.verdict && inGroup(finding, group).length > 0))
      tally.right++
    else
      tell(
        `${finding.verdict} told in vain: ${finding.about} (${finding.members.map((m) => `${m.article}: ${m.figure.text}`).join('; ')})`,
      )
  }
  return { verdicts, explained }
}

function scoreClusters(gold, articles, report, nameOf, tell) {
  const clusters = (gold.clusters ?? []).map(({ members }) =>
    members.map(({ article, starts }) => ({ article, start: articles.get(article).indexOf(starts) })),
  )
  const key = (a, b) => pairKey(`${a.article}@${a.start}`, `${b.article}@${b.start}`)
  const wanted = new Set(
    clusters
      .flatMap(pairsOf)
      .filter(([a, b]) => a.article !== b.article)
      .map(([a, b]) => key(a, b)),
  )
  /** Gold sentences that begin within one of the program's, or a quotation mark and a blank before it. */
  const within = (article, { start, end }) =>
    clusters
      .flat()
      .filter((member) => member.article === article && member.start >= start - 3 && member.start < end)
  const found = new Set()
  let [told, right] = [0, 0]
  for (const { sentences } of report.clusters)
    for (const [a, b] of pairsOf(sentences)) {
      const [x, y] = [nameOf.get(a.source), nameOf.get(b.source)]
      if (x === y) continue
      told++
      const keys = within(x, a)
        .flatMap((m) => within(y, b).map((n) => key(m, n)))
        .filter((it) => wanted.has(it))
      for (const it of keys) found.add(it)
      if (keys.length > 0) right++
      else tell(`clustered wrongly: ${x} "${a.text}" with ${y} "${b.text}"`)
    }
  return { right, told, found: found.size, gold: wanted.size }
}

/** Seconds; months and years of the mean length in the Gregorian calendar. */
const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
  month: 2629800,
  quarter: 7889400,
  year: 31557600,
  decade: 315576000,
  century: 3155760000,
}
const secondsIn = (unit) => SECONDS[(unit ?? '').replace(/s$/, '')] ?? 1

/** The same kind and the same interval; durations in whatever unit of time, shares to three digits. */
function sameValue(gold, told) {
  if (gold.kind !== told.kind) return false
  if (gold.kind === 'date') return gold.date === told.date
  if (gold.vague) return told.vague
  const same = (a, b) => {
    if (a === null || b === null) return a === b
    return gold.kind === 'ratio'
      ? Math.abs(a - b) < 1e-3
      : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
  }
  const times = (n, factor) => (n === null ? null : n * factor)
  const equal = (x, y) =>
    same(times(gold.low, x), times(told.low, y)) && same(times(gold.high, x), times(told.high, y))
  return equal(1, 1) || (gold.kind === 'duration' && equal(secondsIn(gold.unit), secondsIn(told.unit)))
}

const valueOf = ({ kind, date, low, high, vague }) =>
  `${kind} ${date ?? `${low}..${high}`}${vague ? ' (vague)' : ''}`
