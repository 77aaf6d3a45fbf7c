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

# One skill, of what there are several alike the first, and of every object the fields that tell most; what is left out is
# counted in its place. What fits into a line stands in one.
jq -r '
  def cut($n): if length > $n then .[:$n] + " ..." else . end;
  def first_one: .[:1] + (if length > 1 then ["... \(length - 1) more"] else [] end);
  def only($names): . as $all
    | with_entries(select(.key | IN($names[])))
    | (($all | length) - length) as $more
    | if $more > 0 then .["..."] = "\($more) more" else . end;
  def line:
    if type == "object" then "{" + ([to_entries[] | (.key | tojson) + ": " + (.value | line)] | join(", ")) + "}"
    elif type == "array" then "[" + (map(line) | join(", ")) + "]"
    else tojson end;
  def lines($indent):
    if (line | length) + ($indent | length) < 135 then line
    elif type == "object" then
      "{\n" + ([to_entries[] | $indent + "  " + (.key | tojson) + ": " + (.value | lines($indent + "  "))] | join(",\n"))
        + "\n" + $indent + "}"
    elif type == "array" then
      "[\n" + (map($indent + "  " + lines($indent + "  ")) | join(",\n")) + "\n" + $indent + "]"
    else line end;
  .skillsWithCourses |= (first_one | .[0] |= (
      .courses |= (first_one | .[0] |= only(["title", "url", "platform"]))
    | .code_snippet |= (
        .code |= cut(60)
      | .validation |= (.output |= cut(60) | only(["status", "output", "details", "runtime", "isolation"]))
      | only(["code", "language", "validation"]))
    | only(["skill", "courses", "code_snippet", "why", "hours"])))
  | .steps |= (first_one | .[0] |= only(["step", "source", "status", "reason"]))
  | only(["title", "skillsToLearn", "skillsWithCourses", "next", "hours", "steps"])
  | lines("")
' "$work/answer.json" >"$work/shown.json"

awk -v shown="$work/shown.json" '
  /^```json/ && !done { print; while ((getline line < shown) > 0) print line; inside = done = 1; next }
  /^```$/ { inside = 0 }
  !inside
' README.md >"$work/README.md"
cat "$work/README.md" >README.md

# The page scrolls to its answer, and what is scrolled away is blank in a picture: the window is taller than all of it, and what
# is shown in the README is cut from the top.
picture() {
  chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" \
    --force-device-scale-factor=1 --window-size="1200,$2" --virtual-time-budget=600000 --screenshot="$work/$1.png" "$3" 2>/dev/null
}
picture whole 9000 "$service/?from=${current// /+}&to=${target// /+}"
echo '<body style="margin:0"><img src="whole.png">' >"$work/top.html"
picture top 3000 "file://$work/top.html"
cp "$work/top.png" docs/images/page.png
