export const FIGURES: Readonly<Record<string, string>>
export const SENTENCES: readonly string[]
export const METADATA: readonly string[]
export const DATELINES: readonly string[]
