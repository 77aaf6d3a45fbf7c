# Structured logs are one JSON object a line. Plain tools already answer the
# first questions: how bad, where, and what happened to one request.

set -euo pipefail

cat > shop.log <<'END'
{"time":"2026-03-01T10:00:01Z","level":"info","service":"web","request":"r1","message":"start"}
{"time":"2026-03-01T10:00:01Z","level":"info","service":"stock","request":"r1","message":"checked"}
{"time":"2026-03-01T10:00:02Z","level":"info","service":"web","request":"r2","message":"start"}
{"time":"2026-03-01T10:00:03Z","level":"error","service":"payment","request":"r2","message":"timeout"}
{"time":"2026-03-01T10:00:03Z","level":"error","service":"web","request":"r2","message":"status 502"}
{"time":"2026-03-01T10:00:04Z","level":"info","service":"web","request":"r1","message":"status 200"}
END

# For values without escaped quotes; with jq at hand: jq -r ".$1"
field() { sed -nE "s/.*\"$1\":\"([^\"]*)\".*/\1/p"; }

echo "by level:"
field level < shop.log | sort | uniq -c
errors=$(grep -F '"level":"error"' shop.log || true) # grep fails where it finds nothing
if [ -z "$errors" ]; then
  echo "no errors"
  exit 0
fi
echo "errors by service:"
field service <<< "$errors" | sort | uniq -c

request=$(head -n 1 <<< "$errors" | field request)
echo "story of $request:"
grep -F "\"request\":\"$request\"" shop.log | while IFS= read -r line; do
  printf '  %s %s: %s\n' "$(field time <<< "$line")" "$(field service <<< "$line")" \
    "$(field message <<< "$line")"
done
