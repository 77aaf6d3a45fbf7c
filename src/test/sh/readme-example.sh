#!/usr/bin/env bash
# Takes the picture of the page and the answer in README.md from a running service: start it with ./mvnw spring-boot:run,
# then run this. Needs bash, curl, jq and chromium.
#
#   src/test/sh/readme-example.sh [URL]
set -euo pipefail
cd "$(dirname "$0")/../../.."

service=${1:-http://localhost:8080}
current='Frontend Developer'
target='Machine Learning Engineer'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jq -n --arg current "$current" --arg target "$target" '{currentRole: $current, targetRole: $target}' |
  curl -sf "$service/career-path" -H 'Content-Type: application/json' -d @- >"$work/answer.json"

# One skill is shown whole but for its longest texts; of what there are several alike, the first.
jq '
  def cut($n): if length > $n then .[:$n] + " ..." else . end;
  def first_of($n): [.[:$n][]] + (if length > $n then ["... \(length - $n) more"] else [] end);
  .skillsWithCourses |= (.[:1] | map(
      .courses |= first_of(1)
    | .code_snippet.code |= cut(60)
    | .code_snippet.validation.code_sha256 |= cut(8)
    | .code_snippet.validation.output |= cut(60)
    | .code_snippet.validation.stages |= map(.stdout |= cut(30)))
    + ["... the two others"])
  | .gap |= first_of(1)
  | .steps |= first_of(1)
' "$work/answer.json" >"$work/shown.json"

awk -v shown="$work/shown.json" '
  /^```json/ && !done { print; while ((getline line < shown) > 0) print line; inside = done = 1; next }
  /^```$/ { inside = 0 }
  !inside
' README.md >"$work/README.md"
cat "$work/README.md" >README.md

chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" \
  --force-device-scale-factor=1 --window-size=1200,3000 --virtual-time-budget=20000 --screenshot="$work/page.png" \
  "$service/?from=${current// /+}&to=${target// /+}" 2>/dev/null
cp "$work/page.png" docs/images/page.png
