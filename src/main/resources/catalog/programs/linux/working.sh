# Processes and streams: a job in the background, its exit status, a signal that
# it handles, and where its two kinds of output go.

set -u

worker() {
  trap 'echo "asked to stop, saving"; exit 0' TERM
  echo "nothing to do yet" >&2
  echo "ready"
  while :; do sleep 0.05; done
}

worker > out.log 2> err.log &
pid=$!
until grep -qs ready out.log || ! kill -0 "$pid"; do sleep 0.02; done # or it ended before

kill -0 "$pid" && echo "it runs"
kill -TERM "$pid"
wait "$pid"
echo "ended with status $?"
echo "stdout: $(paste -sd, out.log)"
echo "stderr: $(cat err.log)"

# Status 128 + n means: ended by signal n.
sleep 30 &
kill -KILL $!
wait $! 2> /dev/null
echo "killed: status $?, signal $(kill -l $?)"

ls missing-file 2>&1 > /dev/null | sed 's/^/to the pipe: /' # only stderr gets there
find . -name '*.log' -size +0 -printf '%f has %s bytes\n' | sort
