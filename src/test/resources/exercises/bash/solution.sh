set -euo pipefail
shopt -s nullglob # no files, no lines

directory=${1:-files}
mkdir -p files "more files" empty v1.2
touch files/{a.txt,b.txt,c.md,notes,"my plan.txt",d.md,e.sh} "more files"/{x.tar.gz,y.md} v1.2/notes

for file in "$directory"/*; do
  name=${file##*/}
  if [[ $name == *.* ]]; then echo "${name##*.}"; else echo none; fi
done | sort | uniq -c | sort -k1,1nr -k2 | sed 's/^ *//'
