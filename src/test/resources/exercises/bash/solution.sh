set -euo pipefail

directory=${1:-files}
mkdir -p files
touch files/{a.txt,b.txt,c.md,notes,"my plan.txt",d.md,e.sh}

for file in "$directory"/*; do
  name=${file##*/}
  if [[ $name == *.* ]]; then echo "${name##*.}"; else echo none; fi
done | sort | uniq -c | sort -k1,1nr -k2 | sed 's/^ *//'
