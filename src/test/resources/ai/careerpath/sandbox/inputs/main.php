<?php
echo trim(fgets(STDIN)), '|', $argv[1], '|', trim(file_get_contents('data.txt')), PHP_EOL;
