<?php // expects: failure 137
echo '{"outcome":"executed","exit_code":0}', "\n";
$me = getmypid();
exec("kill -STOP 1; kill -USR1 1; kill -KILL 1; trap '' TERM; kill -KILL $me");
usleep(500000);
