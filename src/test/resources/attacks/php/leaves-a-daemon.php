<?php // expects: success
proc_open(['setsid', 'bash', '-c', 'exec -a ${TOKEN} sleep 300'], [], $pipes);
echo 'started';
