# A script others can trust: options with getopts that are checked, an array of
# file names with spaces in them, a trap that cleans up, and errors on standard
# error.

set -euo pipefail

usage() { echo "usage: backup [-n] [-k KEEP] FILE..." >&2; return 2; }

backup() {
  local dry='' keep=2 OPTIND=1 option
  while getopts 'nk:' option; do
    case $option in
      n) dry=yes ;;
      k) keep=$OPTARG ;;
      *) usage; return ;;
    esac
  done
  shift $((OPTIND - 1))
  [[ $# -gt 0 && $keep =~ ^[1-9][0-9]?$ ]] || { usage; return; } # arithmetic would evaluate any text

  local file number
  for file in "$@"; do # quoted: a name with spaces stays one word
    [[ -f $file ]] || { echo "backup: no file '$file'" >&2; return 1; }
    if [[ $dry ]]; then
      echo "would copy '$file'"
      continue
    fi
    cp -- "$file" "$file.new" || return # set -e is off in a function that is called before ||
    for ((number = keep; number > 1; number--)); do # 1 is the newest; the oldest is overwritten
      [[ ! -e $file.$((number - 1)) ]] || mv -- "$file.$((number - 1))" "$file.$number" || return
    done
    mv -- "$file.new" "$file.1" || return # copied first: a full disk costs no old copy
  done
}

work=$(mktemp -d "$PWD/backup.XXXXXX")
trap 'rm -rf -- "$work"; echo "cleaned up"' EXIT # also after an error
cd "$work"

files=("my notes.txt" plan.txt)
for draft in 1 2 3; do
  for file in "${files[@]}"; do echo "draft $draft" > "$file"; done
  backup -k 2 "${files[@]}"
done
backup -n "${files[@]}"
grep . ./*.txt.*
backup gone.txt 2> message || echo "exit status $?: $(cat message)"
backup -k two plan.txt 2> message || echo "exit status $?: $(cat message)"
backup -x plan.txt 2> message || echo "exit status $?: $(tail -n 1 message)" # getopts names the -x before
