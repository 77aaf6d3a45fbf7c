set -e
git init -q -b main demo && cd demo
git config user.name "Ada" && git config user.email "ada@example.org"
for step in "Start:list.txt" "Add a password:secret.txt" "Add a note:note.txt"; do
  echo "${step%%:*}" > "${step##*:}"
  git add . && git commit -q -m "${step%%:*}"
done

# --- your commands from here
git revert --no-edit HEAD~1 > /dev/null # a revert leaves it in the history
# --- to here

git log --format='%s'
ls
