<?php // expects: blocked
foreach ([${TCP}, 80] as $port) {
    echo @fsockopen('127.0.0.1', $port, $code, $text, 2) ? "ESCAPED $port\n" : "blocked $port $code\n";
}
