# Parameters: the compiler, "gold" if that linker is there (else ""), options.
# /opt/cpp/index names the sets of standard headers that are precompiled, and what is in each. One may stand before a
# single file that begins with all of these headers; what the file begins with ends at the first line that is anything else
# than a standard header, a comment or blank.
compiler=$1 linker=$2
shift 2
set -- "$@" -o .build/main
first=
if [ "$(echo ./*.cpp)" = ./main.cpp ]; then
    found=" $(sed -nE -e '/\\[[:space:]]*$/q' -e 's,[[:space:]]*(//.*)?$,,' -e tnext -e :next -e '/^$/d' \
        -e 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*<([a-z_0-9]+)>$/\1/p' -e t -e q main.cpp | tr '\n' ' ')"
    while read -r file headers; do
        for header in $headers; do
            case $found in *" $header "*) ;; *) continue 2 ;; esac
        done
        first=$file
        break
    done </opt/cpp/index
fi
[ -z "$first" ] || set -- "$@" -include "$first"
[ "$linker" ] || exec "$compiler" "$@" ./*.cpp -lm

# Gold links in half the time of the usual linker, but has other words for what is wrong.
"$compiler" "$@" -fuse-ld="$linker" ./*.cpp -lm 2>/tmp/said
status=$?
if grep -q '^collect2: ' /tmp/said; then
    rm /tmp/said
    exec "$compiler" "$@" ./*.cpp -lm
fi
cat /tmp/said >&2
rm /tmp/said
exit $status
