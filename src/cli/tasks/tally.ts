/** `claims tally`: the words of each article, by which stories are found. */
import { refusedLine, tallyLine } from '../../filters/tally-lines.js'
import type { TallyRequest } from '../args.js'
import { chooseConfig, judgeBy } from '../config/index.js'
import type { Io } from '../io.js'
import { eachArticle } from './each-article.js'
import type { StreamTask } from './task.js'

export async function beginTally(request: TallyRequest, io: Io): Promise<StreamTask> {
  const loaded = await chooseConfig(request.config, io.cwd)
  const { vocabulary } = (await judgeBy(loaded, [], io.cwd)).options
  return eachArticle(request, loaded.problems, io, {
    article: (read) => tallyLine(read, vocabulary),
    refused: refusedLine,
  })
}
