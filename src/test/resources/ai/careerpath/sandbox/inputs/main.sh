read -r line
echo "$line|$1|$(cat data.txt)"
case ${2:-} in
  exit)
    echo "to standard error" >&2
    exit 7
    ;;
  signal) kill -TERM $$ ;;
esac
