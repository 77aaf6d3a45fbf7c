# expects: success
(setsid sh -c 'trap "" TERM HUP; exec -a ${TOKEN} sleep 300' >/dev/null 2>&1 &)
setsid bash -c 'exec -a ${TOKEN} sleep 300' >/dev/null 2>&1 &
disown -a
echo started
