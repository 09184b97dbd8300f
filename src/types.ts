/**
 * The words in which the stages speak to one another. Imports nothing.
 *
 * Offsets everywhere are half-open, 0-based, in UTF-16 code units of an article's decoded text:
 * `article.text.slice(start, end)`. No stage rewrites `text`. Lines and columns exist only in `report`.
 */
export type Span = Readonly<{ start: number; end: number }>

/** What a caller of the library hands in. `published` as `YYYY-MM-DD`. */
export type ArticleInput = Readonly<{
  id: string
  text: string
  title?: string
  published?: string
  path?: string
}>

/** Where an article's publication date was taken from. */
export type PublishedBy = 'text' | 'option' | 'metadata' | 'story'

/** What an article says of itself, without its words. */
export type ArticleHead = Readonly<{
  id: string
  path: string
  title: string | null
  /** `YYYY-MM-DD`. */
  published: string | null
  publishedBy: PublishedBy | null
  /** The newspaper or site, where the file tells it. */
  outlet?: string
}>

/** One decoded input. */
export type Article = ArticleHead &
  Readonly<{
    text: string
    /** The file's own text, where `text` is the same with its markup blanked, unit for unit (Markdown). */
    raw?: string
    /**
     * Where `text` was taken out of a file's text (HTML, JSON, CSV, feeds): that text, and pairs of an offset in `text` and
     * the offset in the file where the stretch that begins there lies.
     */
    inFile?: Readonly<{
      text: string
      at: readonly (readonly [number, number])[]
      /** The line of the file, from 1, that `text` begins with, where it is a part of the file; 1 unless given. */
      line?: number
    }>
    /** Of an article whose file is not at hand: where in it some offsets lie, lines and columns from 1. */
    places?: ReadonlyMap<number, Readonly<{ line: number; column: number }>>
  }>

/** An input that could not be used; the run went on without it. */
export type Problem = Readonly<{ path: string; message: string }>

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation' | 'url' | 'handle' | 'hashtag'

export type Token = Readonly<
  Span & {
    text: string
    /** Lower case, with straight apostrophes and no soft hyphens: for comparing, never for slicing. */
    lower: string
    /** The number of `lower` in this run (`language/word-ids.ts`), by which what is known of it is found; 0 where it has none. */
    id: number
    kind: TokenKind
    /** White space, or the sentence's start, stands before it. */
    spaced: boolean
  }
>

/**
 * What a sentence is on its page. `teaser`: a line that points to another story ("READ ALSO: …"), whose figures
 * are not this story's. `dateline`: a line that only tells date, time or byline. `furniture`: share bars,
 * copyright lines, menus. Neither of the last two makes a claim.
 */
export type SentenceRole = 'headline' | 'body' | 'caption' | 'post' | 'teaser' | 'dateline' | 'furniture'

export type Sentence = Readonly<
  Span & {
    article: string
    /** Its place in the article's list of sentences, from 0. */
    index: number
    text: string
    role: SentenceRole
    /** Number of the block of lines it stands in, from 0. */
    paragraph: number
    /** Index of the first sentence of the same article with the same words, where this one repeats it. */
    repeats: number | null
    tokens: readonly Token[]
  }
>

export type Kind =
  | 'count'
  | 'money'
  | 'percent'
  | 'date'
  | 'duration'
  | 'age'
  | 'rank'
  | 'measure'
  | 'ratio'
  | 'score'
  | 'time'

/** Days, `YYYY-MM-DD`; an open end is null. */
export type Window = Readonly<{ from: string | null; to: string | null }>

/** One figure of one article: how much, of what, whose and when. */
export type Figure = Readonly<
  Span & {
    article: string
    /** Index of its sentence. */
    sentence: number
    /** The number's own words, within the figure's span. */
    number: Span
    kind: Kind
    /** Singular noun for counts and ranks; ISO code for money; the unit's plain name for the rest. */
    unit: string | null
    /** Interval of values in the unit as written; an open end is null. A score: low is the first side's. */
    low: number | null
    high: number | null
    /** The open-ended bound leaves out its own value: "more than 50". */
    exclusive: boolean
    approx: boolean
    vague: boolean
    /** Size of the last digit meant, in the unit as written; null where there is no number. */
    step: number | null
    /** Kind `date` only, with low and high null: `2016`, `2024-11`, `2024-11-30`, or one of `language/loose-dates.ts`. */
    date: string | null
    /** What happened to the thing counted, as the head word of its class of events: "kill". */
    event: string | null
    /** Start offset of the whole's figure, where this one is a part ("277 people, including 28 civilians"). */
    partOf: number | null
    /** Who says so, as written. */
    attribution: string | null
    /** `YYYY-MM-DD`. */
    asOf: string | null
    window: Window | null
    /** Words before or after the head noun that narrow it, lower case: "Russian" in "31 Russian tanks". */
    modifiers: readonly string[]
    /** Name of the rule that read it. */
    recogniser: string
  }
>

/** Words of an article: half-open, in UTF-16 code units of its text. */
export type Words = Span & Readonly<{ text: string }>

/** What each thing known of a figure was read from; null where no words of its own tell it. */
export type FigureExplanation = Readonly<{
  /** The recogniser that read it: a file in `recognisers/`. */
  rule: string
  number: Words
  /** What bounds or softens the number: "at least", "or more", "about". */
  bound: Words | null
  /** What is counted, or the unit, with the words that narrow it. */
  unit: Words | null
  modifiers: readonly string[]
  /** The nearest word of the event's class in its sentence, or, for a part that has none there, in its whole's. */
  event: Words | null
  /** Who says so, in the sentence itself or the nearest one before. */
  attribution: Words | null
  /** The date that it stands as of; null: the article's own, or one counted from it. */
  asOf: Words | null
  /** Where the window begins or ends, or the length of time it is counted by. */
  window: Words | null
  /** The figure that it is a part of. */
  partOf: Words | null
}>

export type ClusterKind = 'copy' | 'paraphrase'

/** Sentences of at least two articles that tell the same thing. */
export type Cluster = Readonly<{
  id: string
  kind: ClusterKind
  /** Lowest similarity, from 0 to 1, by which a member hangs on to the others. */
  similarity: number
  members: readonly Readonly<{ article: string; sentence: number }>[]
}>

/** Articles on one event. */
export type Story = Readonly<{ id: string; articles: readonly string[] }>

/** Articles that share wire copy, and so are one voice. */
export type Origin = Readonly<{ id: string; articles: readonly string[] }>

/** A stretch of neighbouring sentences that stands in both of two articles, in the same order. */
export type SharedPassage = Readonly<{ spans: readonly [Span, Span]; sentences: number; words: number }>

/** The likelier original of two articles that share text: the one published `earlier`, or the `fuller` one. */
export type LikelyOriginal = Readonly<{ article: string; because: 'earlier' | 'fuller' }>

/** Text that two articles share. Shares are of words, above 0 and at most 1. */
export type Overlap = Readonly<{
  articles: readonly [string, string]
  /** How many of the words of the article with fewer stand, nearly word for word, in the other. */
  share: number
  /** The same of either article. */
  shares: readonly [number, number]
  passages: readonly SharedPassage[]
  /** Null where nothing tells. */
  original: LikelyOriginal | null
}>

/** Figures that measure one thing. Members stand in article order, then by offset. */
export type Quantity = Readonly<{
  story: string
  members: readonly Figure[]
  /** Probability, from 0 to 1, that the members do speak of one thing. */
  confidence: number
}>

export type Verdict = 'agree' | 'compatible' | 'conflict'
export type Severity = 'note' | 'warning' | 'error'
export type ExplanationKind = 'as-of' | 'window' | 'attribution' | 'rounding'
export type Explanation = Readonly<{ kind: ExplanationKind; text: string }>

/** One value that a quantity is given. `figures` are places in the finding's list of figures. */
export type Value = Readonly<{
  text: string
  low: number | null
  high: number | null
  figures: readonly number[]
  /** Independent voices behind the value. */
  origins: number
}>

/** How one value is chosen among several; `range` chooses none. */
export type Policy = 'range' | 'latest' | 'majority' | 'conservative'

/** What the articles together say of a quantity. One of the values told, or all of them: never an average. */
export type Reconciled = Readonly<{
  policy: Policy
  /** The lowest and highest that any value allows, both in the unit of the one with the lowest; null: open, or no number. */
  low: number | null
  high: number | null
  /** Place in the finding's values of the one with the most independent voices; null where others have as many. */
  corroborated: number | null
  /** Place of the one that the policy chooses; null where it chooses none. */
  chosen: number | null
  /** The chosen value, else the range: "255 to at least 277". */
  text: string
}>

/** One count of a running total. */
export type Step = Readonly<{
  /** The first day that it is told of, `YYYY-MM-DD`. */
  asOf: string
  /** Place in the finding's values. */
  value: number
}>

export type Finding = Readonly<{
  id: string
  fingerprint: string
  scope: 'across' | 'within'
  story: string
  kind: Kind
  about: string
  verdict: Verdict
  severity: Severity
  explanation: Explanation | null
  origins: number
  values: readonly Value[]
  reconciled: Reconciled
  /** The counts of a running total, the latest first; empty where the quantity is none. */
  series: readonly Step[]
  /** Places in `figures` of those that repeat a count after a later one was published elsewhere. */
  outOfDate: readonly number[]
  figures: readonly Figure[]
  confidence: number
}>

/** A figure that nothing was compared with: silence must not pass for agreement. */
export type LeftOut = Readonly<{
  figure: Figure
  reason: 'no-partner' | 'teaser' | 'currency-differs' | 'long-sentence' | 'silenced'
}>

/**
 * `same`: word for word, punctuation aside; `edited`: one wording with small edits; `part`: one stands within the other, as
 * a quotation or a clause.
 */
export type SharedKind = 'same' | 'edited' | 'part'

/** What became of a figure in a shared sentence; null where the sentence on that side does not have it. */
export type FigureChange = Readonly<{
  a: Figure | null
  b: Figure | null
  /** Null where one side has none, or the two are of kinds that cannot be held together. */
  verdict: Verdict | null
}>

/** A sentence of one article and the one of the other that has its words. */
export type SharedSentence = Readonly<{
  kind: SharedKind
  /** From 0 to 1: the share of their words that stand in both, in order; of the part's words, where it is one. */
  similarity: number
  a: Sentence
  b: Sentence
  figures: readonly FigureChange[]
}>

/** Two articles side by side. */
export type ArticleDiff = Readonly<{
  a: Article
  b: Article
  /** Words of either's sentences, page furniture and repetitions left out. */
  words: Readonly<{ a: number; b: number }>
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  /** Changed figures first, the same sentences last; by place in `a` among equals. */
  shared: readonly SharedSentence[]
  /** Of `a` and `b`, in this order; null where they share nothing. */
  overlap: Overlap | null
}>

/**
 * Which articles were held against the others. `articles` by id, sorted; `against` counts the articles read beside them, those
 * on other events included.
 */
export type Check = Readonly<{ articles: readonly string[]; against: number }>

/** Everything that one run found out, before it is written in any format. */
export type Comparison = Readonly<{
  /** Null where all articles are compared with one another. */
  check: Check | null
  articles: readonly Article[]
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  /** Of `figures` those that their quantity tells the unit of, each with the bare number that it was matched as. */
  asMatched: ReadonlyMap<Figure, Figure>
  stories: readonly Story[]
  origins: readonly Origin[]
  overlaps: readonly Overlap[]
  clusters: readonly Cluster[]
  findings: readonly Finding[]
  leftOut: readonly LeftOut[]
  problems: readonly Problem[]
  /** UTF-16 code units: of a longer sentence, only the part around a figure is quoted with it. */
  maxSentence?: number
}>

/** Told how far a run is: `done` of `total` articles read, or stories compared. */
export type Progress = (stage: 'read' | 'match', done: number, total: number) => void

// The report, as it leaves the program: format version 1.0.

export type ReportFigure = Span &
  Readonly<{
    source: string
    path: string
    /** 1-based. */
    line: number
    /** 1-based, in UTF-16 code units. */
    column: number
    text: string
    sentence: string
    /** Where the sentence starts, counted as `start` is. */
    sentenceStart: number
    kind: Kind
    unit: string | null
    low: number | null
    high: number | null
    exclusive: boolean
    approx: boolean
    vague: boolean
    step: number | null
    date: string | null
    event: string | null
    partOf: number | null
    attribution: string | null
    asOf: string | null
    window: Window | null
  }>

/** Somebody looked at a finding and lets it stand at these values. `until`: the last day it holds, `YYYY-MM-DD`. */
export type Acceptance = Readonly<{ reason: string; by: string | null; until: string | null }>

export type ReportFinding = Omit<Finding, 'figures'> &
  Readonly<{ figures: readonly ReportFigure[]; accepted: Acceptance | null }>

export type ReportSource = Readonly<{
  id: string
  path: string
  title: string | null
  published: string | null
  publishedBy: PublishedBy | null
  story: string
  origin: string
  sentences: number
  figures: number
  /** The newspaper or site, where the file tells it. */
  outlet: string | null
  /** What offsets count in: the decoded file, or the text taken out of it. */
  offsetsIn: 'file' | 'extract'
}>

export type ReportCluster = Readonly<{
  id: string
  kind: ClusterKind
  similarity: number
  sentences: readonly Readonly<{ source: string; start: number; end: number; line: number; text: string }>[]
}>

/** `sources` by id; what comes in twos is in their order. */
export type ReportOverlap = Readonly<{
  sources: readonly [string, string]
  share: number
  shares: readonly [number, number]
  original: Readonly<{ source: string; because: LikelyOriginal['because'] }> | null
  passages: readonly SharedPassage[]
}>

export type ReportLeftOut = Readonly<{ figure: ReportFigure; reason: LeftOut['reason'] }>

/** What was asked for, as typed, and how many findings are not in the report because they are something else. */
export type ReportFilter = Readonly<{ asked: readonly string[]; hidden: number }>

export type Report = Readonly<{
  formatVersion: '1.0'
  tool: Readonly<{ name: 'claims'; version: string }>
  sources: readonly ReportSource[]
  findings: readonly ReportFinding[]
  clusters: readonly ReportCluster[]
  overlaps: readonly ReportOverlap[]
  leftOut: readonly ReportLeftOut[]
  problems: readonly Problem[]
  /** Null where every finding is shown. */
  filter: ReportFilter | null
  check: Check | null
  summary: Readonly<{
    sources: number
    stories: number
    origins: number
    sentences: number
    figures: number
    findings: Readonly<Record<Verdict, number>>
    severities: Readonly<Record<Severity, number>>
  }>
}>

// What the stages say to one another, a line each, where a run is spread over machines (docs/scale.md).

/**
 * The words of one article, as `claims tally` prints them and `claims stories` reads them. `place` counts the file's articles from 1;
 * `record` is the id that the article states. `times` and `capitals` belong to the words at the same places: how often each is used, and
 * how much more often it has a capital than not. `refused`: it cannot be used, and only takes up its name.
 */
export type TallyLine = Readonly<{
  type: 'tally'
  data: Readonly<{
    /** Version of the program that wrote the line. */
    claims: string
    path: string
    place: number
    record: string | null
    published: string | null
    publishedBy: PublishedBy | null
    /** UTF-16 code units. */
    length: number
    refused: boolean
    words: readonly string[]
    times: readonly number[]
    capitals: readonly number[]
  }>
}>

/**
 * What an article is called, its story and its day, as `claims stories` prints them and `claims extract --stories` reads them. `articles`:
 * how many the story has.
 */
export type StoryLine = Readonly<{
  type: 'story'
  data: Readonly<{
    claims: string
    path: string
    place: number
    record: string | null
    length: number
    article: string
    story: string
    articles: number
    published: string | null
    publishedBy: PublishedBy | null
  }>
}>

/** Begins each line that `claims extract --stories` prints and `claims reconcile` reads, so that a sort brings a story's lines together. */
type Keyed<Type extends string, Data> = Readonly<{ story: string; article: string; type: Type; data: Data }>

/** An article. `sentences` and `figures` count its lines of either kind, `articles` those of its story. */
export type ArticleLine = Keyed<
  'article',
  Readonly<{
    claims: string
    path: string
    title: string | null
    published: string | null
    publishedBy: PublishedBy | null
    outlet: string | null
    offsetsIn: 'file' | 'extract'
    articles: number
    sentences: number
    figures: number
  }>
>

/** A sentence: of `Sentence` all but the tokens. `written`: its words with the markup that the file has there; null where there is none. */
export type SentenceLine = Keyed<
  'sentence',
  Span &
    Readonly<{
      index: number
      line: number
      column: number
      role: SentenceRole
      paragraph: number
      repeats: number | null
      text: string
      written: string | null
    }>
>

/** A figure as the report has it, and what laying figures side by side asks of it besides. `index`: its place among the article's. */
export type FigureLine = Keyed<
  'figure',
  ReportFigure &
    Readonly<{
      index: number
      sentenceIndex: number
      number: Span
      modifiers: readonly string[]
      rule: string
      silenced: boolean
    }>
>

/** An input that could not be used. It belongs to no story. */
export type ProblemLine = Keyed<'problem', Problem>

// What `claims diff` prints, format version 1.0.

/**
 * An article in a diff. `words`: of its sentences, page furniture and repetitions left out; `sharedWords`: the share of them,
 * from 0 to 1, that stands, nearly word for word, in the other.
 */
export type DiffSource = Readonly<{
  id: string
  path: string
  title: string | null
  published: string | null
  publishedBy: PublishedBy | null
  sentences: number
  figures: number
  words: number
  sharedWords: number
}>

/** Spans count in either article; `text` is the words as they stand there, in `a` where both have them. */
export type DiffSegment = Readonly<
  { text: string } & (
    | { change: 'kept'; a: Span; b: Span }
    | { change: 'removed'; a: Span; b: null }
    | { change: 'added'; a: null; b: Span }
  )
>

export type DiffFigure = Readonly<{
  /** `changed`: another figure stands in its place; `removed`, `added`: only one of the sentences has it. */
  change: 'changed' | 'removed' | 'added'
  verdict: Verdict | null
  a: ReportFigure | null
  b: ReportFigure | null
}>

type DiffSentence = Readonly<Span & { line: number; text: string }>

export type DiffPair = Readonly<{
  kind: SharedKind
  similarity: number
  a: DiffSentence
  b: DiffSentence
  figures: readonly DiffFigure[]
  segments: readonly DiffSegment[]
}>

/** Lines from 1; `endLine` is the one that the passage ends in. */
export type DiffPassage = Readonly<{
  a: Readonly<Span & { line: number; endLine: number }>
  b: Readonly<Span & { line: number; endLine: number }>
  sentences: number
  words: number
}>

export type DiffReport = Readonly<{
  formatVersion: '1.0'
  tool: Readonly<{ name: 'claims'; version: string }>
  a: DiffSource
  b: DiffSource
  /** The likelier original; null where they share nothing, or nothing tells. */
  original: ReportOverlap['original']
  pairs: readonly DiffPair[]
  passages: readonly DiffPassage[]
  summary: Readonly<{
    pairs: Readonly<Record<SharedKind, number>>
    figures: Readonly<Record<DiffFigure['change'], number>>
    /** Of the changed figures, those that no one value satisfies. */
    conflicts: number
  }>
}>

// What `claims explain` prints, format version 1.0.

/** One field of a weighing: its number, what that number means, and the natural log odds it adds. */
export type FieldEvidence = Readonly<{ field: string; value: number; words: string; adds: number }>

/** `base` and what the fields add come to `logOdds`. Fields that add nothing are left out; the strongest stand first. */
export type Weighing = Readonly<{ logOdds: number; base: number; fields: readonly FieldEvidence[] }>

/** What a figure was read from, and what the verdict and its explanation took from it. */
export type FigureGrounds = Readonly<{
  explain: FigureExplanation | null
  /** The values it allows: "[277, ∞)". */
  interval: string
  /** The day it speaks of, `YYYY-MM-DD`: its window's end, its as-of date, else its article's date. */
  day: string | null
  /** Where its window begins, `YYYY-MM-DD`. */
  since: string | null
  /** Who says so; null where that is nobody in particular ("officials"). */
  source: string | null
}>

/** Two figures of a finding, as places in its list of figures. */
export type PairGrounds = Readonly<{
  a: number
  b: number
  /** On its own; null where the two were never laid side by side. */
  first: Weighing | null
  /** In the light of the story; null where the first weighing left no hope. */
  second: Weighing | null
  /** The rule that put another weight in place of the second's; null where none did. Its words are in `report/explain/evidence.ts`. */
  rule:
    | 'same-slot'
    | 'headline'
    | 'conserved'
    | 'contrast'
    | 'fate'
    | 'people'
    | 'statement'
    | 'stretch'
    | 'time'
    | 'addend'
    | 'bygone'
    | 'former-mark'
    | 'named-age'
    | 'zone'
    | 'gust'
    | 'axis'
    | null
  /** Log odds by which figures are grouped, and the probability that they come to; null where not weighed twice. */
  logOdds: number | null
  probability: number | null
}>

/**
 * What settles a verdict on two values: one value said twice, one that both intervals hold, one that rounding lets both stand for,
 * a day within its month or year, a year beside one told as about, a score told from either side; or that there is none.
 */
export type Grounds =
  'same-value' | 'common-value' | 'rounding' | 'within-date' | 'near-year' | 'other-side' | 'no-common-value'

/** Two values of a finding held together, as places in its list; one value with itself where several figures give it. */
export type ValueGrounds = Readonly<{
  a: number
  b: number
  /** The values that they allow, both in the unit of `a`. */
  intervals: readonly [string, string]
  /** Null where they cannot be held together: another currency. */
  verdict: Verdict | null
  grounds: Grounds | null
}>

/** How one finding came about. */
export type ExplainReport = Readonly<{
  formatVersion: '1.0'
  tool: Readonly<{ name: 'claims'; version: string }>
  /** How many stories the articles fall into. */
  stories: number
  /** Those that the finding has figures of, by id. */
  sources: readonly ReportSource[]
  /** Those that hold a sentence of the finding. */
  clusters: readonly ReportCluster[]
  finding: ReportFinding
  /** In the order of the finding's figures. */
  figures: readonly FigureGrounds[]
  /**
   * Why the figures stand together: the `weights` of their pairs; they tell when one thing began (`beginning`); or the arithmetic
   * of part and whole (`arithmetic`).
   */
  groupedBy: 'weights' | 'beginning' | 'arithmetic'
  pairs: readonly PairGrounds[]
  values: readonly ValueGrounds[]
  /** The values conflict, and a tolerance that was asked for lets that pass. */
  tolerated: boolean
  /** What was looked for to account for a conflict, in order, up to what was found. */
  accounts: readonly Readonly<{ lookedFor: string; found: boolean }>[]
}>
