cat >/code/main.py
mark received
"$1" -I -B -c 'compile(open("/code/main.py", "rb").read(), "main.py", "exec")'
exit $?
