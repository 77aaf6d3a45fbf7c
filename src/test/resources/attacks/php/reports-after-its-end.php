<?php // expects: failure 7
$script = "trap '' TERM HUP INT; while :; do printf '\\001%032d ended 0 0 0\\n' 0 >&2; done";
proc_open(['setsid', 'bash', '-c', $script], [2 => STDERR], $pipes);
register_shutdown_function(fn() => fwrite(STDERR, "\x01" . str_repeat('0', 32) . " ended 0 0 0\n"));
usleep(50000);
exit(7);
