# A pipeline as a workflow of GitHub Actions: check, test, package. The lines
# below stand in for the runner: they carry out the run lines in order, and the
# first failure stops the rest.

cat > ci.yml <<'END'
name: CI
on: [push, pull_request]
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v6
      - run: bash -n greet.sh
      - run: test "$(bash greet.sh)" = "Hello, world!"
      - run: test "$(bash greet.sh Ada)" = "Hello, Ada!"
      - run: tar -czf greet.tar.gz greet.sh
      - uses: actions/upload-artifact@v6
        with: { name: greet, path: greet.tar.gz }
END

cat > greet.sh <<'END'
echo "Hello, ${1:-world}!"
END

pipeline() {
  while read -r step; do
    if bash -e -c "$step" < /dev/null; then # as the runner does; the list is not for the step to read
      echo "  ok      $step"
    else
      echo "  FAILED  $step"
      return 1
    fi
  done < <(sed -n 's/^ *- run: //p' ci.yml)
}

echo "first commit"
pipeline && mv greet.tar.gz greet-1.tar.gz # kept, as upload-artifact would
sed -i 's/Hello/Hallo/' greet.sh
echo "second commit"
pipeline && mv greet.tar.gz greet-2.tar.gz
echo "can be delivered: $(ls ./*.tar.gz)"
