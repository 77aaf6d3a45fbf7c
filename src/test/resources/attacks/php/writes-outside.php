<?php // expects: blocked
symlink('${WRITE}/pwned', '/code/link');
foreach (['${WRITE}/pwned', '/usr/pwned', '/etc/passwd', '/pwned', '/dev/pwned', '/code/link', '/proc/sys/kernel/core_pattern'] as $place) {
    echo @file_put_contents($place, 'x') ? "ESCAPED $place\n" : "blocked $place\n";
}
echo @link('/usr/bin/env', '/usr/bin/pwned') ? "ESCAPED link\n" : "blocked link\n";
echo @chmod('/usr/bin/env', 04777) ? "ESCAPED mode\n" : "blocked mode\n";
echo @rename('/usr/bin/env', '/usr/bin/pwned') ? "ESCAPED name\n" : "blocked name\n";
