/** Says what a failed file operation means and what to do about it. */
export function explainFailure(error: unknown): string {
  const code = codeOf(error)
  const known = MEANING[code]
  if (known !== undefined) return known
  if (error instanceof Error && code !== '')
    return `could not be read (${code}); check the file and run again`
  throw error
}

const MEANING: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling and the folder you are in',
  ENOTDIR: 'no such file or folder; check the spelling and the folder you are in',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ELOOP: 'a symbolic link that leads back to itself; mend or remove it',
  ENAMETOOLONG: 'the name is too long for this file system; check the spelling',
}

/** The system's name of an error, or ''. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
