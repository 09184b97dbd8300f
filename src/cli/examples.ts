/** What the help and the manual page tell besides commands and flags. */
export const PURPOSE =
  'Lays articles on one event side by side: which figures agree, which are compatible, which conflict.'

/** What can be typed, and what comes of it. */
export const examples: readonly (readonly [typed: string, what: string])[] = [
  ['claims compare articles/', 'what the articles in a folder agree and differ on'],
  ['claims compare a.txt b.txt --format json', 'the same, for programs'],
  ['claims compare articles/ -f html -o report.html', 'the same as a page to open in a browser'],
  ['claims compare articles/ --fail-on warning', 'exit with 1 where figures conflict'],
  ['claims compare articles/ --cache', 'again, comparing only what changed since the last time'],
  ['claims compare articles/ --about killed', 'only what is told of people killed'],
  ['claims compare a.txt b.txt --published b.txt=2026-03-09', 'where an article does not tell its day'],
  ['claims check new.txt --against archive/', 'a new article against what was published'],
  ['claims check --changed origin/main', 'the articles that a branch changed'],
  ['claims convert report.json --format markdown', 'a saved report in another format'],
  ['claims explain f-3a91c2e0 articles/', 'how a finding came about'],
  ['claims diff old.txt new.txt', 'what was changed in the text that they share'],
  ['claims extract a.txt --format jsonl', 'a line for each figure'],
  ['claims extract big.jsonl --stream --format jsonl', 'the same, of more articles than memory holds'],
  ['claims extract a.txt --explain', 'the words behind each of them'],
]

export const exitCodes: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'done'],
  ['1', 'done, and figures differ as --fail-on asked about'],
  ['2', 'wrong usage, or an article could not be read (the others are compared all the same)'],
]
