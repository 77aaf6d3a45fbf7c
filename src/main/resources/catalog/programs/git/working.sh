# Two branches change the same line: the merge stops with a conflict, somebody
# decides, and the merge is committed. A bad commit is undone by a revert.

set -e
git init -q -b main demo
cd demo
git config user.name "Ada"
git config user.email "ada@example.org"
save() { git commit -q -a -m "$1"; }

printf 'colour: red\nsize: 3\n' > settings.txt
git add settings.txt
save "Add settings"

git switch -q -c wider
sed -i 's/size: 3/size: 5/' settings.txt
save "Make it wider"
git switch -q main
sed -i 's/size: 3/size: 4/' settings.txt
save "A little wider"

git merge wider > message || echo "merge stopped: $(tail -n 1 message)"
cat settings.txt
printf 'colour: red\nsize: 5\n' > settings.txt
save "Merge branch 'wider'"

sed -i 's/red/pink/' settings.txt
save "Paint it pink"
git revert --no-edit HEAD > /dev/null # a new commit; history stays as it was
git log --graph --format='%s'
echo "in the end: $(paste -sd ' ' settings.txt)"
git branch --merged
