# A script others can trust: options with getopts, an array of file names with
# spaces in them, a trap that cleans up, and errors on standard error.

set -euo pipefail

usage() { echo "usage: backup [-n] [-k KEEP] FILE..." >&2; return 2; }

backup() {
  local dry= keep=2 OPTIND option
  while getopts 'nk:' option; do
    case $option in
      n) dry=yes ;;
      k) keep=$OPTARG ;;
      *) usage; return ;;
    esac
  done
  shift $((OPTIND - 1))
  (($# > 0)) || { usage; return; }

  local file
  for file in "$@"; do # quoted: a name with spaces stays one word
    if [[ $dry ]]; then
      echo "would copy '$file'"
      continue
    fi
    local number=1
    while [[ -e $file.$number ]]; do ((number += 1)); done
    cp -- "$file" "$file.$number"
    ((number <= keep)) || rm -- "$file.$((number - keep))"
  done
}

work=$(mktemp -d "$PWD/backup.XXXXXX")
trap 'rm -rf -- "$work"; echo "cleaned up"' EXIT # also after an error
cd "$work"

files=("my notes.txt" plan.txt)
for file in "${files[@]}"; do echo draft > "$file"; done

backup -n "${files[@]}"
for _ in 1 2 3; do backup -k 2 "${files[@]}"; done
printf '%s\n' *.txt.*
backup 2> message || echo "exit status $?: $(cat message)"
