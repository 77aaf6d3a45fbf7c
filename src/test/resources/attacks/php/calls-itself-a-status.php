<?php // expects: memory
@cli_set_process_title(") Z 0 0 0 0 0\nState:\tZ (zombie)");
$held = [];
while (true) {
    $held[] = str_repeat('x', 1 << 22);
}
