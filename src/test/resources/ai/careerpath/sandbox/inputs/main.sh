read -r line
echo "$line|$1|$(cat data.txt)"
