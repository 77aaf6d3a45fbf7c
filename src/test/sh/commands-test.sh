#!/usr/bin/env bash
# Runs the commands that README.md and CONTRIBUTING.md show, as far as they can run on a machine with nothing but a JDK,
# and the example of five tests in docs/code-validation.md; refuses a documented command that it does not know. Needs bash,
# curl and a JDK; uses the port 8080 of nobody: the service gets a free one. Ends by itself.
set -euo pipefail
cd "$(dirname "$0")/../../.."

# Run here, by the build itself, or only where the named thing is.
known="
./mvnw spring-boot:run|here
./mvnw spring-boot:test-run|here
curl -s localhost:8080/career-path|here
SERVER_PORT=8081 ./mvnw spring-boot:run|the same on another port
./mvnw verify|.ci/run
./mvnw test|.ci/run
./mvnw test -Dtest=<class>|.ci/run
./mvnw spotless:apply|changes the sources
./mvnw verify -Dcareerpath.sandbox.tests=all|takes half an hour
./mvnw test -Dtest='GapPropertiesTest,CatalogSkillGapAnalyzerTest' -Dcareerpath.gap.tests.stride=1|takes half an hour
.ci/run|runs this
docker compose up|a container engine
src/test/sh/image-test.sh|a container engine
JAVA_HOME=<jdk> ./mvnw verify -Dtarget.directory=target/java-25|.ci/run
SKIPPED_TESTS=error .ci/run|.ci/run
src/test/sh/readme-example.sh|a running service, jq and chromium
"

# The commands of both documents: lines of code blocks that begin like one, and code in backticks that does.
documented() {
  awk '/^```/ { inside = !inside; next } inside && /^(\.\/|curl |docker |java |[A-Z_]+=[^ ]* \.)/ { sub(/ -H .*/, ""); print }' "$@"
  grep -ohE '`(\./mvnw|\.ci/|src/test/sh/|[A-Z_]+=[^ `]+ \.)[^`]*`' "$@" | tr -d '`'
}

unknown=0
while IFS= read -r command; do
  command=${command%% \\}
  grep -qF -- "$command|" <<<"$known" && continue
  case $command in ./mvnw | src/test/sh/*.java) continue ;; esac
  echo "not known to $0: $command" >&2
  unknown=1
done < <(documented README.md CONTRIBUTING.md | sort -u)
[ "$unknown" = 0 ]

work=$(mktemp -d)
maven=
stop() {
  [ -z "$maven" ] || { pkill -TERM -P "$maven" 2>/dev/null || true; kill "$maven" 2>/dev/null || true; wait "$maven" 2>/dev/null || true; }
  maven=
}
trap 'stop; rm -rf "$work"' EXIT

# five_tests PORT: the example says of its tests what its documented answer says.
five_tests() {
  local document=docs/code-validation.md answer=$work/five
  awk '/^```/ && found { exit } /^curl .*code-validations/ { found = 1 } found' "$document" |
    sed "s/localhost:8080/localhost:$1/" >"$work/example"
  for _ in $(seq 10); do
    bash "$work/example" >"$answer"
    grep -q 'still being prepared' "$answer" || break
  done
  if grep -q '"outcome":"unavailable"' "$answer"; then
    echo "five tests: skipped, $(grep -oE '"details":"[^"]*"' "$answer")"
    return
  fi
  [ "$(told <(sed -n '/"tests": \[$/,/^  \]/p' "$document"))" = "$(told "$answer")" ] || {
    echo "$document: the answer to its five tests is another one:" >&2; cat "$answer" >&2; return 1; }
  echo "five tests in one call work"
}

told() { grep -oE '"(passed|exit_code)": ?[a-z0-9]+' "$1" | tr -d ' ' | grep -A1 passed | grep -v '^--'; }

# starts GOAL: the service, with that goal, answers what README.md asks.
starts() {
  ./mvnw -B -ntp -Dstyle.color=never "$1" -Dspring-boot.run.arguments=--server.port=0 >"$work/log" 2>&1 &
  maven=$!
  local port=
  for _ in $(seq 3000); do
    port=$(grep -aoE 'Tomcat started on port [0-9]+' "$work/log" | grep -oE '[0-9]+$' || true)
    [ -z "$port" ] || break
    kill -0 "$maven" 2>/dev/null || break
    sleep 0.2
  done
  [ -n "$port" ] || { echo "./mvnw $1 did not start:" >&2; tail -n 30 "$work/log" >&2; return 1; }
  curl -sf "localhost:$port/career-path" -H 'Content-Type: application/json' \
    -d '{"currentRole": "Frontend Developer", "targetRole": "Machine Learning Engineer"}' >"$work/answer"
  grep -q '"skillsToLearn":\["' "$work/answer" || { echo "./mvnw $1 answers no skills:" >&2; head -c 1000 "$work/answer" >&2; return 1; }
  if [ -n "${2:-}" ]; then
    grep -q "$2" "$work/answer" || { echo "./mvnw $1: there is no $2 in its answer" >&2; return 1; }
  fi
  [ "$1" != spring-boot:run ] || five_tests "$port"
  # Into a file, since grep ends at its first find, and curl would fail for nobody reading on.
  curl -sf -o "$work/page" "localhost:$port/" && grep -q '<title>' "$work/page" || { echo "./mvnw $1 has no page" >&2; return 1; }
  stop
  echo "./mvnw $1 works"
}

starts spring-boot:run '"status":"embedded"'
starts spring-boot:test-run '"status":"live"'
