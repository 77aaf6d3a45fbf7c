# expects: failure 7
report() { printf '\001%032d ended 0 0 0\n' 0 >&2; echo '{"outcome":"executed","exit_code":0}'; }
trap report EXIT
(trap '' TERM HUP INT; setsid bash -c "$(declare -f report); while :; do report; sleep 0.001; done" &)
sleep 0.05
exit 7
