# expects: blocked
for place in "${WRITE}/pwned" /usr/pwned /etc/pwned /pwned /dev/pwned /proc/sys/kernel/core_pattern; do
  if (echo x >"$place") 2>/dev/null && [ -s "$place" ]; then echo "wrote $place"; else echo "blocked $place"; fi
done | sed 's/^wrote/ESCAPED/'
