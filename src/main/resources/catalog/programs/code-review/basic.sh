# A reviewer reads a change: its size, what it touches, whether a test comes
# with it, and the lines that ask a question. All of it from git.

set -e
git init -q -b main shop && cd shop
git config user.name Ada && git config user.email ada@example.org
printf 'def price(n):\n    return n * 5\n' > shop.py
git add . && git commit -q -m "Add prices"

git switch -q -c discount
cat > shop.py <<'PY'
def price(n):
    if n > 10:
        print("discount")  # TODO remove
        return n * 4
    return n * 5
PY
git commit -q -a -m "wip"

base=$(git merge-base main HEAD)
echo "size:$(git diff --shortstat "$base")"
echo "files: $(git diff --name-only "$base" | xargs)"
git diff --name-only "$base" | grep -q test || echo "? no test comes with it: what happens at 10 and 11?"
git diff "$base" | grep -nE '^\+.*(print\(|TODO)' | sed 's/^/? left over: line /'
git log --format='%s' "$base..HEAD" | grep -vE '^[A-Z].{10,}' | sed 's/^/? says nothing: commit "/; s/$/"/'
