# Structured logs are one JSON object a line. Plain tools already answer the
# first questions: how bad, where, and what happened to one request.

cat > shop.log <<'END'
{"time":"10:00:01","level":"info","service":"web","request":"r1","message":"start"}
{"time":"10:00:01","level":"info","service":"stock","request":"r1","message":"checked"}
{"time":"10:00:02","level":"info","service":"web","request":"r2","message":"start"}
{"time":"10:00:03","level":"error","service":"payment","request":"r2","message":"timeout"}
{"time":"10:00:03","level":"error","service":"web","request":"r2","message":"status 502"}
{"time":"10:00:04","level":"info","service":"web","request":"r1","message":"status 200"}
END

field() { sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/"; }

echo "by level:"
field level < shop.log | sort | uniq -c

request=$(grep '"level":"error"' shop.log | head -n 1 | field request)
echo "story of $request:"
grep "\"request\":\"$request\"" shop.log | while IFS= read -r line; do
  printf '  %s %s: %s\n' "$(field time <<< "$line")" "$(field service <<< "$line")" \
    "$(field message <<< "$line")"
done
