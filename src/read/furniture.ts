/** Lines that belong to the page and not to the article: menus, share bars, section names, mastheads. */

/** Tells whether a line is a menu or a trail of sections: "Home > World > Asia", "Home   News   Sport". */
export function isMenu(line: string): boolean {
  // Most lines are of one piece.
  if (!SETS_OFF.test(line)) return false
  const trail = line.split(/\s[>/»›→]\s/u)
  if (trail.length >= 2 && trail.every(isMenuEntry)) return true
  const entries = line.split(/\s*[|·•]\s*|\s{2,}|\t/u).filter((entry) => entry !== '')
  return entries.length >= 3 && entries.every(isMenuEntry)
}

/** What stands between two entries. */
const SETS_OFF = /[>/»›→|·•\t]|\s\s/u

const isMenuEntry = (entry: string): boolean =>
  entry.length <= 30 && entry.trim().split(/\s+/).length <= 4 && !/[.!?:]$/.test(entry)

/** Tells whether a line is a share bar, a section name, a prompt or another fixed part of pages. */
export function isFurniture(line: string): boolean {
  return (
    (line.length <= LONGEST_FIXED && (FIXED.test(line) || SECTION.test(line))) ||
    TEASER.test(line) ||
    /^\W*$/u.test(line) ||
    /^https?:\S+$/.test(line)
  )
}

/** Tells whether a line names who wrote the article, and no more. */
export function isByline(line: string): boolean {
  if (line.length > 90 || /[.!?]$/.test(line)) return false
  return BYLINE.test(line)
}

/** Tells whether a line is no more than the name of a newspaper, an agency or the like. */
export function isMasthead(line: string): boolean {
  return (
    line.split(/\s+/).length <= 5 && /^[\p{Lu}\d@]/u.test(line) && !/[.!?]$/.test(line) && OUTLET.test(line)
  )
}

/** UTF-16 code units, with room for marks behind the words. */
const LONGEST_FIXED = 80
const FIXED =
  /^(?:connect with us|share(?: this)?(?: (?:article|story|page|post))?|follow us|skip to (?:main )?content|subscribe(?: now)?|sign (?:in|up)|log ?in|menu|search|advertise?ments?|read more|more|print|e-?mail|copy link|published|posted|updated|on|by|comments?|leave a comment|listen|watch(?: live)?|breaking(?: news)?|live(?: updates?)?|just in|exclusive|x|facebook|twitter|whatsapp|telegram|reddit|linkedin|save|gift this article|back to top|close)\W*$/iu
const SECTION =
  /^(?:home|news|world|world news|national|international|local|politics|business|economy|finance|markets|sports?|football|opinion|comment|analysis|culture|arts|tech(?:nology)?|science|health|environment|climate|entertainment|lifestyle|travel|weather|video|asia|africa|europe|americas?|middle east|uk|us|u\.s\.|top stor(?:y|ies)|featured|headlines|latest(?: news)?|editors?['’]?s? picks?|main)\W*$/iu
const TEASER =
  /^(?:read|see|watch) (?:also|more|next)\b|^(?:related|also read|don['’]t miss|recommended)\s?:/iu
const BYLINE =
  /^by:? (?:\p{Lu}|our\b|staff\b|a staff\b|admin\b)|^(?:staff|special|senior|foreign|our|web|news|agence|agencies)\b.{0,40}\b(?:correspondents?|reporters?|writers?|desk|editor|agencies)$|^(?:agencies|reuters|afp|ap|agence france-presse)(?:\W+(?:agencies|reuters|afp|ap|agence france-presse))*$/iu
/** Newspapers draw their names from a small stock. */
const OUTLET =
  /\b(?:advertiser|agency|bugle|bulletin|chronicle|courier|daily|dispatch|echo|enquirer|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|ledger|magazine|mail|mercury|messenger|mirror|monitor|news|newswire|observer|post|press|record|register|reporter|review|sentinel|standard|star|telegraph|times|today|tribune|trumpet|weekly|wire)\b|\.(?:com|net|org|news)\b/iu
