<?php // expects: blocked
foreach (['mem', 'environ', 'maps', 'auxv', 'fd/0', 'fd/1', 'fd/2', 'exe', 'syscall'] as $name) {
    echo @fopen("/proc/1/$name", 'r') ? "ESCAPED $name\n" : "blocked $name\n";
}
foreach (['mem', 'fd/2'] as $name) {
    echo @fopen("/proc/1/$name", 'r+') ? "ESCAPED $name for writing\n" : "blocked $name for writing\n";
}
if (class_exists('FFI')) {
    try {
        $c = FFI::cdef('long ptrace(int, int, void *, void *);');
        echo $c->ptrace(16, 1, null, null) >= 0 ? "ESCAPED attach\n" : "blocked attach\n";
    } catch (Throwable $refused) {
        echo "blocked FFI\n";
    }
}
