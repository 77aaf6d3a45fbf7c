#!/usr/bin/env bash
# Tests mvnw against a stand-in for Maven that a loopback server hands out. Needs bash, coreutils and a JDK;
# touches nothing outside of its own temporary directory and ends by itself.
set -euo pipefail

root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
unset JAVA_HOME MAVEN_OPTS MAVEN_USER_HOME MVNW_IGNORE_PATH MVNW_DISTRIBUTION_URL
checks=0

# A project with a blank in its path, and the release it pins: a mvn that prints what it was given.
project="$work/my project"
mkdir -p "$project/.mvn" "$work/home" "$work/bare" "$work/served" "$work/zip/apache-maven-9.9.9/bin"
cp "$root/mvnw" "$project/"
cp "$root/.mvn/FetchMaven.java" "$project/.mvn/"
cat >"$work/zip/apache-maven-9.9.9/bin/mvn" <<'MVN'
#!/bin/sh
echo "fetched Maven"
echo "JAVA_HOME=$JAVA_HOME"
echo "MAVEN_OPTS=${MAVEN_OPTS:-}"
for argument; do echo "argument: $argument"; done
exit "${EXIT_CODE:-0}"
MVN
"$jdk/bin/jar" --create --no-manifest --file "$work/served/maven.zip" -C "$work/zip" .
hash=$(sha512sum "$work/served/maven.zip" | cut -d ' ' -f 1)
head -c 200 "$work/served/maven.zip" >"$work/served/damaged.zip"
printf 'version=9.9.9\nsha512=%s\nurl=http://pinned.invalid/maven.zip\n' "$hash" \
  >"$project/.mvn/maven-distribution.properties"
kept="$work/home/.m2/wrapper/dists/apache-maven-9.9.9-${hash:0:12}"

"$jdk/bin/java" "$root/src/test/sh/FileServer.java" "$work/served" >"$work/port" &
server=$!
for _ in $(seq 1200); do
  [ ! -s "$work/port" ] || break
  sleep 0.1
done
base="http://127.0.0.1:$(cat "$work/port")"

# What a machine with a JDK and nothing else has: no curl, no wget, no unzip, no tar, no sed.
ln -s "$jdk/bin/java" "$work/bare/java"
ln -s "$(command -v dirname)" "$work/bare/dirname"

# run [NAME=VALUE...] -- ARGUMENT...: mvnw in that bare world; leaves $output and $status.
run() {
  local variables=()
  while [ "$1" != -- ]; do
    variables+=("$1")
    shift
  done
  shift
  status=0
  output=$(cd "$work" && timeout 180 env -i PATH="$work/bare" HOME="$work/home" \
    MVNW_DISTRIBUTION_URL="$base/maven.zip" "${variables[@]}" /bin/sh "$project/mvnw" "$@" 2>&1) || status=$?
}

# expect NAME STATUS TEXT...: the last run ended with STATUS, and each TEXT is in its output.
expect() {
  local name=$1 wanted=$2 text
  shift 2
  checks=$((checks + 1))
  for text; do
    if [ "$status" != "$wanted" ] || [[ $output != *"$text"* ]]; then
      printf 'FAILED: %s\nwanted status %s and: %s\ngot status %s and:\n%s\n' \
        "$name" "$wanted" "$text" "$status" "$output" >&2
      exit 1
    fi
  done
}

# check NAME COMMAND...: the command succeeds.
check() {
  local name=$1
  shift
  checks=$((checks + 1))
  "$@" || { echo "FAILED: $name" >&2 && exit 1; }
}

path_with_maven() {
  mkdir -p "$work/maven-$1"
  printf '#!/bin/sh\nif [ "$1" = --version ]; then printf "\\033[1mApache Maven %s\\033[m\\n"; else echo "PATH Maven: $*"; fi\n' \
    "$1" >"$work/maven-$1/mvn"
  chmod +x "$work/maven-$1/mvn"
  echo "PATH=$work/bare:$work/maven-$1"
}

is_empty() { [ -z "$(ls -A "$1")" ]; }

run MVNW_DISTRIBUTION_URL="$base/damaged.zip" -- verify
expect 'a damaged file is refused' 1 'is not the pinned Maven' "expected was $hash" 'MVNW_DISTRIBUTION_URL'
check 'nothing stays of a refused file' is_empty "$work/home/.m2/wrapper/dists"

run MVNW_DISTRIBUTION_URL="$base/missing.zip" -- verify
expect 'a failed download names the place and the fix' 1 "$base/missing.zip cannot be fetched" 'HTTP status 404' 'proxy'

run MVNW_DISTRIBUTION_URL= -- verify
expect 'without a variable the pinned place is asked' 1 'http://pinned.invalid/maven.zip cannot be fetched'

( run -- first; printf '%s\n%s\n' "$status" "$output" >"$work/first" ) & first=$!
( run -- second; printf '%s\n%s\n' "$status" "$output" >"$work/second" ) & second=$!
wait "$first" "$second"
for one in first second; do
  { read -r status && output=$(cat); } <"$work/$one"
  expect "two at once both get a Maven ($one)" 0 'fetched Maven' "argument: $one"
done
check 'two at once leave one Maven and no rest' [ "$(ls -A "$work/home/.m2/wrapper/dists")" = "${kept##*/}" ]

run MVNW_DISTRIBUTION_URL="$base/missing.zip" EXIT_CODE=7 -- -q -Dtext='two words' 'test'
expect 'a fetched Maven is kept; arguments and exit code pass through' 7 \
  'argument: -f' "argument: $project/pom.xml" 'argument: -Dtext=two words' 'argument: test' "JAVA_HOME=$jdk"

run MAVEN_OPTS=-Xmx99m -- -f other.xml
expect 'MAVEN_OPTS pass through' 0 '-Xmx99m'
check 'a pom named by the caller is used' [ "${output##*argument: -f}" = $'\nargument: other.xml' ]

run MAVEN_USER_HOME="$work/elsewhere" MVNW_DISTRIBUTION_URL="file://$work/served/maven.zip" -- validate
expect 'Maven is fetched from a file and kept where MAVEN_USER_HOME says' 0 'fetched Maven'
check 'it is there' [ -x "$work/elsewhere/wrapper/dists/${kept##*/}/bin/mvn" ]

run "$(path_with_maven 3.8.7)" -- validate
expect 'a Maven on the PATH is taken if it is new enough' 0 "PATH Maven: -f $project/pom.xml validate"
run "$(path_with_maven 4.0.0)" -- validate
expect 'Maven 4 is new enough' 0 'PATH Maven:'
run "$(path_with_maven 3.6.3)" -- validate
expect 'a Maven on the PATH is passed over if it is too old' 0 'fetched Maven'
run "$(path_with_maven 3.8.7)" MVNW_IGNORE_PATH=1 -- validate
expect 'a Maven on the PATH is passed over on request' 0 'fetched Maven'

mkdir -p "$work/no-java" "$work/jre/bin" "$work/old/bin"
ln -s "$(command -v dirname)" "$work/no-java/dirname"
run PATH="$work/no-java" -- verify
expect 'a missing java is named' 1 'There is no java on the PATH' 'Install a JDK of 17 or newer'
run JAVA_HOME="$work/nowhere" -- verify
expect 'a wrong JAVA_HOME is named' 1 "JAVA_HOME is '$work/nowhere'" 'Install a JDK of 17 or newer'
printf '#!/bin/sh\nprintf "    java.home = %s\\n    java.specification.version = 1.8\\n" >&2\n' "$work/old" >"$work/old/bin/java"
printf '#!/bin/sh\nprintf "    java.home = %s\\n    java.specification.version = 21\\n" >&2\n' "$work/jre" >"$work/jre/bin/java"
chmod +x "$work/old/bin/java" "$work/jre/bin/java"
run JAVA_HOME="$work/old" -- verify
expect 'an old Java is named' 1 'is Java 1.8, too old' 'Install a JDK of 17 or newer'
run JAVA_HOME="$work/jre" -- verify
expect 'a JRE is named' 1 "'$work/jre' has no compiler" 'Install a JDK of 17 or newer'

echo "mvnw: all $checks checks passed"
