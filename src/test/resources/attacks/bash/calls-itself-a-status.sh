# expects: memory
# In proc(5) the name, here that of a file, stands between the number and the state.
name=$'/tmp/) Z 0 0 0\n'
ln -s "$(command -v tail)" "$name"
# It keeps the last line, however long.
head -c 500000000 /dev/zero | "$name" >/dev/null
