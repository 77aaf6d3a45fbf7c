# expects: failure 137
kill -9 1 2>/dev/null
trap '' TERM
kill -TERM 0
kill -TERM -1 2>/dev/null
kill -9 $$
