#!/bin/sh
# A comparison in pieces as arrays of Slurm jobs.
#
#     scale-slurm.sh FOLDER WORK PIECES [OPTION OF SBATCH…]
#
# FOLDER holds the articles. WORK, which must be new and seen by all nodes, takes what goes from step to step, and at last reports.jsonl.
# The script waits for the last job. Ends with 2 where something could not be used; the rest is done all the same. CLAIMS names the
# program, if it is not "claims".
set -eu
folder=$1
work=$2
pieces=$3
shift 3
CLAIMS=${CLAIMS:-claims}
LC_ALL=C # sorts bytes: quick, and the same everywhere
export work pieces CLAIMS LC_ALL
mkdir -p "$work/lists" "$work/parts" "$work/logs"
find "$folder" -type f | sort | awk -v to="$work/lists/" -v n="$pieces" '{ print > (to NR % n) }'
pieces=$(ls "$work/lists" | wc -l)

# submit NAME DEPENDENCY ARRAY COMMAND …: prints the job's number. A task that met a problem ends with 2 and is noted, so that the
# next step begins all the same ("afterany"): it has what could be used.
submit() {
  name=$1 after=$2 array=$3 command=$4
  shift 4
  sbatch --parsable --job-name "claims-$name" --output "$work/logs/$name.%a" ${after:+--dependency "afterany:$after"} \
    --array "$array" --wrap "{ $command; } || echo \"\$?\" >> \"\$work/failed\"" "$@"
}

all="0-$((pieces - 1))"
# The dollar signs are for the nodes.
tally=$(submit tally '' "$all" '$CLAIMS tally --files-from "$work/lists/$SLURM_ARRAY_TASK_ID" > "$work/tally.$SLURM_ARRAY_TASK_ID"' "$@")
stories=$(submit stories "$tally" 0 '$CLAIMS stories "$work"/tally.* > "$work/stories.jsonl"' "$@")
extract=$(submit extract "$stories" "$all" '$CLAIMS extract --format jsonl --stories "$work/stories.jsonl" \
  --files-from "$work/lists/$SLURM_ARRAY_TASK_ID" |
  awk -F "\"" -v to="$work/parts/" -v from="$SLURM_ARRAY_TASK_ID" -v n="$pieces" "{ print > (to substr(\$4, 2) % n \".\" from) }"' "$@")
submit reconcile "$extract" "$all" 'cat "$work/parts/$SLURM_ARRAY_TASK_ID".* 2> /dev/null | sort |
  $CLAIMS reconcile > "$work/reports.$SLURM_ARRAY_TASK_ID"' --wait "$@" > /dev/null

cat "$work"/reports.* > "$work/reports.jsonl"
if [ -e "$work/failed" ]; then
  cat "$work"/logs/* >&2
  exit 2
fi
