<?php

declare(strict_types=1);

// strtolower knows A to Z alone, and the extension mbstring is not installed here
function slug(string $title): string
{
    return str_replace(' ', '-', $title);
}

while (($line = fgets(STDIN)) !== false) {
    echo slug(rtrim($line, "\n")), "\n";
}
