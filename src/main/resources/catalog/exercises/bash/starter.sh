set -euo pipefail

directory=${1:-files}
mkdir -p files "more files" empty
touch files/{a.txt,b.txt,c.md,notes,"my plan.txt",d.md,e.sh} "more files"/{x.tar.gz,y.md}

for file in $(ls $directory); do
  echo ${file##*.}
done | sort | uniq -c
