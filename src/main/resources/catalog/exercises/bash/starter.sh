set -euo pipefail

directory=${1:-files}
mkdir -p files "more files" empty v1.2
touch files/{a.txt,b.txt,c.md,notes,"my plan.txt",d.md,e.sh} "more files"/{x.tar.gz,y.md} v1.2/notes

for file in $(ls $directory); do
  echo ${file##*.}
done | sort | uniq -c
