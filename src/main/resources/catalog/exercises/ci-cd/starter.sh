check() { [[ $change != *tabs* ]]; }
unit() { [[ $change != *bug* ]]; }
package() { [[ $change != *huge* ]] && echo "packaged: $change"; }

pipeline() {
  check
  unit
  package
}

while read -r change; do
  if pipeline; then echo "delivered"; else echo "stopped"; fi
done
