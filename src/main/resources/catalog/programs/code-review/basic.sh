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
git switch -q main && echo "# Shop" > README.md
git add . && git commit -q -m "Describe the shop" && git switch -q discount

# Three dots: what the branch did since it left main, whatever main did meanwhile.
echo "size:$(git diff --shortstat main...HEAD)"
echo "files: $(git diff --name-only main...HEAD | paste -sd ' ' -)"
git diff --name-only main...HEAD | grep -q test || echo "? no test comes with it"
git diff -U0 main...HEAD | grep -E '^\+.*(print\(|TODO)' | sed 's/^+ */? left over: /'
git log --format='%s' main..HEAD | grep -ixE 'wip|fix|changes?' | sed 's/.*/? says nothing: commit "&"/'
