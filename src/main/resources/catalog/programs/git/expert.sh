# Which commit broke it? git bisect runs a test on commits half-way until one is
# left. Then a rebase tidies a branch up, and the reflog finds what it replaced.

set -euo pipefail
git init -q -b main demo
cd demo
git config user.name "Ada"
git config user.email "ada@example.org"

for number in $(seq 1 16); do
  echo "$number" > version
  if ((number < 11)); then echo "price=10" > shop; else echo "price=ten" > shop; fi
  git add version shop
  git commit -q -m "Change $number"
done

git bisect start HEAD HEAD~15 > /dev/null
# Exit status 0 means good, 1 to 127 (but not 125) mean bad.
git bisect run grep -qE '^price=[0-9]+$' shop > ../steps
echo "$(grep -c '^running' ../steps) tests"
git show -s --format='first bad commit: %s' refs/bisect/bad
git bisect reset 2> /dev/null

git switch -q -c fix HEAD~2
echo "price=10" > shop
git commit -q -a -m "Repair the price"
echo "checked" > note
git add note
git commit -q --fixup HEAD # belongs to the commit before it
before=$(git rev-parse HEAD)
GIT_SEQUENCE_EDITOR=true git rebase -q --interactive --autosquash main
git log --format='%s' -2
git show --stat --format= HEAD
[[ $(git rev-parse 'fix@{1}') == "$before" ]] && echo "reflog still has the old tip"
