/** What a stretch of text is, which the palette turns into colour. */
export type Style =
  'plain' | 'strong' | 'dim' | 'source' | 'figure' | 'changed' | 'error' | 'warning' | 'compatible' | 'agree'

/** Text of one style, safe to print: whatever comes from outside has been through `sanitize`. */
export type Run = Readonly<{ text: string; style: Style }>

export function run(text: string, style: Style = 'plain'): Run {
  return { text, style }
}

/** What stands around a stretch that colour cannot show. */
export type Marks = Readonly<Record<'figure' | 'changed', readonly [string, string]>>

const bare: Marks = { figure: ['', ''], changed: ['', ''] }
const written: Marks = { figure: ['«', '»'], changed: ['[', ']'] }

export function marksFor(color: boolean): Marks {
  return color ? bare : written
}
