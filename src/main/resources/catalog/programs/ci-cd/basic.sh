# A pipeline in its smallest form: check, test, package. The first failure stops
# the rest, and only what passed everything is left for delivery.

cat > greet.sh <<'END'
echo "Hello, ${1:-world}!"
END

check() { bash -n greet.sh; } # does it parse?
test_it() { [[ $(bash greet.sh) == "Hello, world!" && $(bash greet.sh Ada) == "Hello, Ada!" ]]; }
package() { tar -czf "greet-$version.tar.gz" greet.sh; }

pipeline() {
  version=$1
  for stage in check test_it package; do
    if $stage; then
      echo "$version $stage: ok"
    else
      echo "$version $stage: FAILED, stopping"
      return 1
    fi
  done
}

pipeline 1.0
sed -i 's/Hello/Hallo/' greet.sh # a change that breaks a test
pipeline 1.1
echo "can be delivered: $(ls ./*.tar.gz)"
