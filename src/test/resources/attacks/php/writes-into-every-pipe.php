<?php // expects: failure 7
// Only in a namespace of its own: elsewhere the pipes are other people's.
if (!file_exists('/code') || file_exists('/home')) {
    exit(1);
}
$zeros = str_repeat('0', 32);
foreach (glob('/proc/[0-9]*/fd/*') as $path) {
    if (@filetype(realpath($path) ?: $path) !== 'fifo' && !str_starts_with((string) @readlink($path), 'pipe:')) {
        continue;
    }
    if ($pipe = @fopen($path, 'a')) {
        fwrite($pipe, "\x01$zeros started\n\x01$zeros ended 0 0 0\n");
        echo str_starts_with($path, '/proc/1/') ? "ESCAPED: wrote for process 1\n" : '';
    }
}
exit(7);
