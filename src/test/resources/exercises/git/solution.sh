set -e
git init -q -b main demo && cd demo
git config user.name "Ada" && git config user.email "ada@example.org"
for step in "Start:list.txt" "Add a password:secret.txt" "Add a note:note.txt"; do
  echo "${step%%:*}" > "${step##*:}"
  git add . && git commit -q -m "${step%%:*}"
done

{ # what Git prints is not part of the answer
# --- your commands from here
git rebase -q --onto HEAD~2 HEAD~1 main
# --- to here
} > /dev/null

git log --format='%s' main
ls
