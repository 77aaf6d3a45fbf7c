# Variables, a loop and a condition in Bash: counts the lines of each file, says
# which of them are empty, and finds a word in them.

mkdir notes
printf 'milk\nbread\n' > notes/shopping.txt
printf 'call Ada\n' > notes/todo.txt
touch notes/ideas.txt

for file in notes/*.txt; do
  name=$(basename "$file" .txt)
  if [[ -s $file ]]; then
    lines=$(wc -l < "$file")
    echo "$name: $lines"
  else
    echo "$name: empty"
  fi
done

echo "lines that mention Ada:"
grep -r "Ada" notes
