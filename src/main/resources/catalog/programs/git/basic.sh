# A first Git session: record a commit, look at what changed since then, record
# that as well, and read the history.

set -e # a step that fails ends it
git init -q -b main demo
cd demo
git config user.name "Ada"
git config user.email "ada@example.org"

echo "milk" > list.txt
git add list.txt
git commit -q -m "Start the list"

echo "bread" >> list.txt
git status --short
git diff
git commit -q -a -m "Add bread"

git log --format='%an: %s'
git show --stat --format='last commit: %s'
