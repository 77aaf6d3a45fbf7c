<?php

declare(strict_types=1);

function slug(string $title): string
{
    return str_replace(' ', '-', $title);
}

while (($line = fgets(STDIN)) !== false) {
    echo slug(rtrim($line, "\n")), "\n";
}
