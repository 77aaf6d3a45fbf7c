# A pipeline answers questions about a log: cut a column, sort, count, take the
# top; and strict mode stops the script where something fails.

set -euo pipefail

cat > access.log <<'LOG'
10.0.0.1 GET /home 200
10.0.0.2 GET /cart 500
10.0.0.1 POST /cart 201
10.0.0.3 GET /home 200
10.0.0.2 GET /cart 500
LOG

top() { # top COLUMN COUNT: the most frequent values of a column
  local column=$1 count=$2
  awk -v c="$column" '{ print $c }' access.log | sort | uniq -c | sort -k1,1nr -k2 |
    awk -v n="$count" 'NR <= n' # head would end early and break the pipe, which pipefail reports
}

echo "addresses:"
top 1 2
echo "errors:"
awk '$4 >= 500 { print $2, $3 }' access.log | sort | uniq -c

# Without pipefail a pipeline fails only where its last command does.
status=0
bash -euo pipefail -c 'cat no-such.log 2> /dev/null | sort; echo "never reached"' || status=$?
echo "stopped with status $status"

# A command in a condition may fail without ending the script.
if ! grep -q ' 404$' access.log; then
  echo "nothing was missing"
fi
