# Git's plumbing builds a history by hand: blobs, trees and commits are named by
# a hash of their content, a branch is a name for a commit, and so a change in
# the past changes every later name.

set -e
git init -q -b main demo
cd demo
export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.org GIT_AUTHOR_DATE='1700000000 +0000'
export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.org GIT_COMMITTER_DATE='1700000000 +0000'

hello=$(echo "hello world" | git hash-object -w --stdin)
echo "blob $hello holds: $(git cat-file blob "$hello")"
echo "its name is a hash: $(printf 'blob 12\0hello world\n' | sha1sum | cut -d ' ' -f 1)"

tree=$(printf '100644 blob %s\treadme.txt\n' "$hello" | git mktree)
first=$(git commit-tree -m "First" "$tree")

new=$(echo "new" | git hash-object -w --stdin)
larger=$(printf '100644 blob %s\ta.txt\n100644 blob %s\treadme.txt\n' "$new" "$hello" | git mktree)
second=$(git commit-tree -m "Add a" -p "$first" "$larger")
git update-ref refs/heads/main "$second"

git log --format='%h %s'
git cat-file -p main
git ls-tree --abbrev main
git count-objects | cut -d , -f 1 # readme.txt is one blob in two trees

echo "the same tree, another message in the past:"
reworded=$(git commit-tree -m "First, in other words" "$tree")
again=$(git commit-tree -m "Add a" -p "$reworded" "$larger")
echo "$(git rev-parse --short "$second") became $(git rev-parse --short "$again")"
git diff --quiet "$second" "$again" && echo "with the same files"
git branch reworded "$again"
git log --oneline --graph --all
