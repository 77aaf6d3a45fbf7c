# expects: failure 7
# Only in a namespace of its own: elsewhere the pipes are other people's.
[ -d /code ] && [ ! -e /home ] || exit 1
mkfifo /code/stdout /tmp/stderr
for path in /proc/[0-9]*/fd/*; do
  [ -p "$path" ] || continue
  case $path in /proc/1/*) echo "ESCAPED: sees the pipes of process 1" ;; esac
  case $path in */fd/[12]) { printf '\001%032d started\n\001%032d ended 0 0 0\n' 0 0 >>"$path"; } 2>/dev/null ;; esac
done
exit 7
