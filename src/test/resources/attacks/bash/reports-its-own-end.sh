# expects: failure 7
zeros=00000000000000000000000000000000
for word in $zeros $(cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\0' '\n' | grep -Eo '[0-9a-f]{32}'); do
    printf '\001%s received\n\001%s started\n\001%s ended 0 0 0\n' "$word" "$word" "$word" >&2
done
kill -STOP 1
kill -KILL 1
exit 7
