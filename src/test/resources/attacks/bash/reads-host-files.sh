# expects: blocked
for file in "${CANARY}" /etc/shadow /proc/1/environ /proc/1/mem /root/.bashrc /home/*/.bashrc; do
  if [ -e "$file" ] && head -c 100 "$file" 2>/dev/null | grep -q .; then echo "ESCAPED $file"; head -c 100 "$file"; else echo "blocked $file"; fi
done
