<?php // expects: failure 7
$zeros = str_repeat('0', 32);
foreach (glob('/proc/[0-9]*/cmdline') as $file) {
    preg_match_all('/[0-9a-f]{32}/', (string) @file_get_contents($file), $found);
    foreach (array_merge($found[0], [$zeros]) as $word) {
        fwrite(STDERR, "\x01$word received\n\x01$word started\n\x01$word ended 0 0 0\n");
    }
}
echo '{"outcome":"executed","exit_code":0}', "\n";
exec('kill -STOP 1; kill -TERM 1; kill -KILL 1');
register_shutdown_function(fn() => exit(7));
exit(0);
