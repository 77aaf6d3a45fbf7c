<?php
echo trim((string) fgets(STDIN)), '|', $argv[1], '|', trim(file_get_contents('data.txt')), PHP_EOL;
$command = $argv[2] ?? '';
if ($command === 'exit') {
    fwrite(STDERR, "to standard error\n");
    exit(7);
}
if ($command === 'signal') {
    exec('kill -TERM ' . getmypid());
}
