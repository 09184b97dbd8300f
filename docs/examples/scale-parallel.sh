#!/bin/sh
# A comparison in pieces with GNU parallel.
#
#     scale-parallel.sh FOLDER WORK [ARTICLES]
#
# FOLDER holds the articles, ARTICLES says how many a process takes at a time. WORK, which must be new, takes what goes from step to step,
# and at last reports.jsonl. Ends with 2 where something could not be used; the rest is done all the same. CLAIMS names the program, if it
# is not "claims". With PARALLEL="-S node1,node2" the processes run on other machines that see the same files under the same names.
set -eu
folder=$1
work=$2
articles=${3:-500}
claims=${CLAIMS:-claims}
LC_ALL=C # sorts bytes: quick, and the same everywhere
export LC_ALL
mkdir -p "$work"
failed=0

find "$folder" -type f | sort > "$work/list"

# Map: each article's words.
parallel --pipe -N "$articles" "$claims tally --files-from -" < "$work/list" > "$work/tally.jsonl" || failed=2

# The one step that sees all articles, though only their words.
$claims stories "$work/tally.jsonl" > "$work/stories.jsonl" || failed=2

# Map: sentences and figures, each line beginning with its story.
parallel --pipe -N "$articles" "$claims extract --format jsonl --stories '$work/stories.jsonl' --files-from -" \
  < "$work/list" > "$work/lines.jsonl" || failed=2

# Reduce: lines with the same first column, which is their story, go to the same process, which sorts them.
parallel --pipe --colsep , --shard 1 --jobs 100% "LC_ALL=C sort | $claims reconcile" \
  < "$work/lines.jsonl" > "$work/reports.jsonl" || failed=2

exit "$failed"
