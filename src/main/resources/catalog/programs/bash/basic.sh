# Variables, a loop and a condition in Bash: counts the lines of each file and
# says which of them are empty.

mkdir notes
printf 'milk\nbread\n' > notes/shopping.txt
printf 'call Ada\n' > notes/todo.txt
touch notes/ideas.txt

for file in notes/*.txt; do
  name=$(basename "$file" .txt)
  if [[ -s $file ]]; then
    lines=$(wc -l < "$file")
    echo "$name has $lines lines"
  else
    echo "$name is empty"
  fi
done

grep -r "Ada" notes
