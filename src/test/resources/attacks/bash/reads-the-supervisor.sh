# expects: blocked
for name in mem environ maps auxv fd/0 fd/1 fd/2 exe syscall; do
  if (exec 3<"/proc/1/$name") 2>/dev/null; then echo "ESCAPED $name"; else echo "blocked $name"; fi
done
for name in mem fd/0 fd/2; do
  if (exec 3>>"/proc/1/$name") 2>/dev/null; then echo "ESCAPED $name for writing"; else echo "blocked $name for writing"; fi
done
