for p in python3 /usr/local/bin/python3 /usr/bin/python3 python3.14 python3.13 python3.12 python3.11 python3.10 python3.9; do
  found=$(command -v "$p") && "$found" -I -c 'import sys; sys.exit(sys.version_info < (3, 9))' </dev/null >/dev/null 2>&1 && break
  found=
done
[ -n "$found" ] || { echo 'no python3 of version 3.9 or newer that can be executed'; exit 127; }
set -- env CAREERPATH_CALLER="$(id -u)" PATH="$PATH" GOCACHE="$GOCACHE" CAREERPATH_PGDATA="$CAREERPATH_PGDATA" "$found" -I -c 'import base64, sys, zlib; exec(zlib.decompress(base64.b64decode(sys.stdin.buffer.readline())))'
[ "$(id -u)" = 0 ] || ! sudo -n true </dev/null >/dev/null 2>&1 || set -- sudo -n "$@"
exec "$@" <<'END'
