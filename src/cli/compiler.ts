/**
 * V8 of Node 20 optimises a function once it has run for some 130,000 bytes of its code, in a run of a second mostly to no use: what
 * compiling costs is not won back. So it waits eight times as long. A comparison of 400 articles takes
 * no longer for it. Later versions compile in more steps and are left alone.
 */
export async function compileLater(): Promise<void> {
  if (!process.versions.v8.startsWith('11.')) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--interrupt-budget=1000000')
}
