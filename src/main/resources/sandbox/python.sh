cat >/code/main.py
mark received
mark started
"$1" -I -B /code/main.py
exit $?
