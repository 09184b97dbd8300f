'use strict'
/** What each thread of `claims compare --jobs` runs. */
require('./load.js').load().work()
