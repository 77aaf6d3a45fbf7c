# expects: blocked
for port in ${TCP} 22 80; do
  if (exec 3<>/dev/tcp/${HOST}/$port) 2>/dev/null; then echo "ESCAPED $port"; else echo "blocked $port"; fi
done
