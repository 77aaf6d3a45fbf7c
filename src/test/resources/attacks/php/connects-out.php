<?php // expects: blocked
foreach ([${TCP}, 80] as $port) {
    echo @fsockopen('${HOST}', $port, $code, $text, 2) ? "ESCAPED $port\n" : "blocked $port $code\n";
}
