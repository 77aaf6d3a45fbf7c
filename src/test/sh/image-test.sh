#!/usr/bin/env bash
# Builds the image, starts it as docker-compose.yml says, and holds it to its word: not root, read-only, healthy, all six
# languages, the example of the README, and an orderly end. Needs a container engine with Docker Compose, curl and a
# registry or a mirror of it; takes five to ten minutes, most of them for the build. Not part of the CI, which has no
# engine. Leaves nothing behind but the image.
#
#   BUILD_ARGS="--build-arg BASE_IMAGE=..."   passed on to docker compose build
set -euo pipefail
cd "$(dirname "$0")/../../.."

project=careerpath-image-test
override=$(mktemp)
# Any free port, and nothing of a .env that happens to be here.
cat >"$override" <<'YAML'
services:
  careerpath:
    ports: !override ["127.0.0.1::8080"]
    env_file: !reset []
    environment:
      WEAVIATE_URL: ""
      WEAVIATE_API_KEY: ""
      OPENAI_API_KEY: ""
YAML
compose() { docker compose --project-name "$project" --file docker-compose.yml --file "$override" "$@"; }
finish() {
  local status=$?
  [ "$status" = 0 ] || compose logs --tail 50 careerpath || true
  compose down --volumes --timeout 45 >/dev/null 2>&1 || true
  rm -f "$override"
  exit "$status"
}
trap finish EXIT

checks=0
pass() {
  checks=$((checks + 1))
  echo "ok: $*"
}
fail() {
  echo "failed: $*" >&2
  exit 1
}
# is WHAT EXPECTED ACTUAL
is() { [ "$2" = "$3" ] && pass "$1" || fail "$1: expected $2, got $3"; }

# shellcheck disable=SC2086 # a list of arguments
compose build ${BUILD_ARGS:-} careerpath
size=$(($(docker image inspect --format '{{.Size}}' careerpath) / 1000000))
[ "$size" -lt 700 ] && pass "the image has $size MB" || fail "the image has $size MB, more than 700"

compose up --detach --no-deps careerpath
container=$(compose ps --quiet careerpath)
health() { docker inspect --format '{{.State.Health.Status}}' "$container"; }
for _ in $(seq 150); do
  [ "$(health)" != healthy ] || break
  sleep 2
done
is "it turns healthy" healthy "$(health)"
service=http://$(compose port careerpath 8080)

is "it runs as uid 10001" 10001 "$(compose exec -T careerpath id -u)"
is "it has no capability" 0000000000000000 "$(compose exec -T careerpath sed -n 's/^CapBnd:\s*//p' /proc/1/status)"
is "it can gain none" 1 "$(compose exec -T careerpath sed -n 's/^NoNewPrivs:\s*//p' /proc/1/status)"
if compose exec -T careerpath touch /opt/careerpath/x 2>/dev/null; then fail "its file system can be written to"; fi
pass "its file system is read-only"

# run LANGUAGE CODE: the answer to it
run() {
  curl -sS --max-time 60 "$service/code-validations" -H 'Content-Type: application/json' \
    --data "{\"language\": \"$1\", \"code\": \"$2\"}"
}
try() {
  local answer
  # What is still being prepared, or waits for what is, is unavailable for a while.
  for _ in $(seq 30); do
    answer=$(run "$1" "$2")
    [[ $answer == *'"outcome":"unavailable"'* ]] || break
    sleep 5
  done
  [[ $answer == *'"status":"Success"'*'"sandbox":"local"'* ]] && pass "it runs $1" || fail "$1: $answer"
}
try python 'import sqlite3, ssl, zoneinfo; print(1)'
try javascript 'console.log(require(\"crypto\").randomUUID().length)'
try typescript 'const one: number = 1; console.log(one)'
try java 'class Main { public static void main(String[] a) { System.out.println(java.net.http.HttpClient.newHttpClient().version()); } }'
try go 'package main\nimport (\"fmt\"; \"net/http\")\nfunc main() { fmt.Println(http.StatusOK) }'
try sql "CREATE EXTENSION pgcrypto; SELECT encode(digest('x', 'sha1'), 'hex')"

answer=$(curl -sS --max-time 60 "$service/career-path" -H 'Content-Type: application/json' \
  --data '{"currentRole": "Frontend Developer", "targetRole": "Machine Learning Engineer"}')
successes=$(grep -o '"status":"Success","output"' <<<"$answer" | wc -l)
is "all programs of the README's example succeed" 3 "$successes"

started=$SECONDS
docker stop --time 45 "$container" >/dev/null
is "it ends by itself when it is told to" 143 "$(docker inspect --format '{{.State.ExitCode}}' "$container")"
echo "$checks checks passed; it took $((SECONDS - started)) s to end"
