check() { [[ $change != *tabs* ]]; }
unit() { [[ $change != *bug* ]]; }
package() { [[ $change != *huge* ]] && echo "packaged: $change"; }

pipeline() {
  local stage
  for stage in check unit package; do
    if ! $stage; then
      echo "failed: $stage"
      return 1
    fi
  done
}

while read -r change; do
  if pipeline; then echo "delivered"; else echo "stopped"; fi
done
