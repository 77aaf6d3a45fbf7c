# What the operating system keeps of a program that runs: a number, a parent,
# an exit status, and signals, by which others ask it to end.

echo "a program that worked:"; true; echo "  status $?"
echo "one that failed:"; false; echo "  status $?"
echo "one that is not there:"; no-such-program 2>/dev/null; echo "  status $?"

echo "a process in the background:"
sleep 60 &
child=$!
[ "$child" -ne $$ ] && echo "  it has a number of its own"
kill -0 "$child" && echo "  it is alive"
kill -TERM "$child"
wait "$child" 2>/dev/null
status=$?
echo "  status $status: ended by signal $((status - 128)), $(kill -l $((status - 128)))"
kill -0 "$child" 2>/dev/null || echo "  it is gone"

echo "a pipe joins two that run at the same time:"
printf '%s\n' tea mug tea jam tea | sort | uniq -c | sort -rn | head -n 1 | sed 's/^ */  most often: /'

echo "who may do what with a file:"
file=$(mktemp) && chmod 640 "$file"
ls -l "$file" | cut -c 1-10 | sed 's/^/  /'
rm "$file"
