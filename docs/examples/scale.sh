#!/bin/sh
# A comparison in pieces, on one machine, with what every Unix has: find, awk, xargs, sort.
#
#     scale.sh FOLDER WORK [PIECES]
#
# FOLDER holds the articles. WORK, which must be new, takes what goes from step to step, and at last reports.jsonl. Ends with 2 where
# something could not be used; the rest is done all the same. CLAIMS names the program, if it is not "claims".
set -eu
folder=$1
work=$2
pieces=${3:-$(getconf _NPROCESSORS_ONLN)}
CLAIMS=${CLAIMS:-claims}
LC_ALL=C # sorts bytes: quick, and the same everywhere
export work pieces CLAIMS LC_ALL
mkdir -p "$work/lists" "$work/parts"

# What runs for each piece: problems are told on standard error, and noted.
each() {
  seq 0 $((pieces - 1)) | xargs -P "$pieces" -n 1 sh -c "{ $1; } || echo \"\$?\" >> \"\$work/failed\""
}

find "$folder" -type f | sort | awk -v to="$work/lists/" -v n="$pieces" '{ print > (to NR % n) }'
pieces=$(ls "$work/lists" | wc -l)

# Map: each article's words.
each '$CLAIMS tally --files-from "$work/lists/$0" > "$work/tally.$0"'

# The one step that sees all articles, though only their words.
$CLAIMS stories "$work"/tally.* > "$work/stories.jsonl" || echo "$?" >> "$work/failed"

# Map: sentences and figures, which go to one of the parts by the number of their story: {"story":"s12",… to part 12 modulo pieces.
each '$CLAIMS extract --format jsonl --stories "$work/stories.jsonl" --files-from "$work/lists/$0" |
  awk -F "\"" -v to="$work/parts/" -v from="$0" -v n="$pieces" "{ print > (to substr(\$4, 2) % n \".\" from) }"'

# Reduce: each part sorted, which brings the lines of a story together.
each 'cat "$work/parts/$0".* 2> "/dev/null" | sort | $CLAIMS reconcile > "$work/reports.$0"'

cat "$work"/reports.* > "$work/reports.jsonl"
if [ -e "$work/failed" ]; then exit 2; fi
