<?php // expects: blocked
foreach (['${CANARY}', '/etc/shadow', '/proc/1/environ', '/proc/1/fd/2', 'php://filter/read=string.rot13/resource=/etc/shadow'] as $file) {
    $content = @file_get_contents($file, false, null, 0, 100);
    echo $content ? "ESCAPED $file $content\n" : "blocked $file\n";
}
