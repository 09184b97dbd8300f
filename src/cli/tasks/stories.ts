/** `claims stories`: from the words of all articles to each one's story. */
import { storyText, StoryFinder } from '../../filters/story-lines.js'
import { loadChecks, matchStated, readJsonLines } from '../../read/index.js'
import type { ArticleHead, TallyLine } from '../../types.js'
import type { StoriesRequest } from '../args.js'
import { chooseConfig, judgeBy } from '../config/index.js'
import type { Io } from '../io.js'
import type { StreamTask } from './task.js'
import { Watch } from './watch.js'

export async function beginStories(request: StoriesRequest, io: Io): Promise<StreamTask> {
  const loaded = await chooseConfig(request.config, io.cwd)
  const lines = readJsonLines(request.paths, io)
  return {
    inputs: request.paths,
    async stream(put) {
      const watch = new Watch(io, 'articles', lines.bytes)
      for (const problem of loaded.problems) watch.problem(problem)
      const check = (await loadChecks())<TallyLine>('TallyLine')
      const finder = new StoryFinder()
      for await (const said of lines.read(watch.onBytes)) {
        if ('problem' in said) {
          watch.problem(said.problem)
          continue
        }
        const { path, line, value } = said
        const fault = check.fits(value)
          ? finder.add(value.data)
          : `no line of "claims tally": ${check.fault()}`
        if (fault === null) watch.count()
        else watch.problem({ path, message: `line ${line}: ${fault}` })
      }
      const stated = (heads: readonly ArticleHead[]): readonly ArticleHead[] => {
        const { published, problems } = matchStated(request.published, heads, io.cwd)
        for (const problem of problems) watch.problem(problem)
        return heads.map((head) => {
          const day = published.get(head.id)
          return day === undefined ? head : { ...head, published: day, publishedBy: 'option' }
        })
      }
      const found = await finder.find(
        async (heads) => (await judgeBy(loaded, stated(heads), io.cwd)).articles,
      )
      for (const line of found) if (!(await put(storyText(line)))) break
      watch.end()
      return { failed: watch.failed, differ: false }
    },
  }
}
