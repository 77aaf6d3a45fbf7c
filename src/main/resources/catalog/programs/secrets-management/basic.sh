# A secret that was committed is in the history for ever: a hook finds it before
# it gets there. The keys below are examples of their providers.

set -e
git init -q -b main app && cd app
git config user.name Ada && git config user.email ada@example.org

cat > .git/hooks/pre-commit <<'HOOK'
#!/bin/bash
patterns='AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----|(password|secret|token) *[=:] *[^ $<{]{8,}'
if git diff --cached -U0 | grep -E '^\+' | grep -qE "$patterns"; then
  echo "refused: this looks like a secret" >&2
  git diff --cached -U0 | grep -E '^\+' | grep -nEo "$patterns" | sed 's/\(.\{12\}\).*/  \1.../' >&2
  exit 1
fi
HOOK
chmod +x .git/hooks/pre-commit

try() { git add . && git commit -q -m "$1" 2>&1 && echo "committed: $1" || git rm -q --cached config; }

echo 'password = ${DB_PASSWORD}' > config && try "Read the password from the environment"
echo 'aws_key = AKIAIOSFODNN7EXAMPLE' > config && try "Add a key"
echo 'password = correct-horse' > config && try "Add a password"
git log --format='in the history: %s'
