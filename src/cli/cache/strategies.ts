/** How an unchanged file is known: by what the file system tells of it, or by its bytes alone. */
export const cacheStrategies = ['metadata', 'content'] as const
export type CacheStrategy = (typeof cacheStrategies)[number]
