<?php

declare(strict_types=1);

// strtolower knows A to Z alone, and the extension mbstring is not installed here
function slug(string $title): string
{
    $text = strtr($title, [
        'é' => 'e', 'è' => 'e', 'à' => 'a', 'É' => 'e', 'È' => 'e', 'À' => 'a',
        'ä' => 'ae', 'ö' => 'oe', 'ü' => 'ue', 'ß' => 'ss', 'Ä' => 'ae', 'Ö' => 'oe', 'Ü' => 'ue',
    ]);
    return trim(preg_replace('/[^a-z0-9]+/', '-', strtolower($text)), '-');
}

while (($line = fgets(STDIN)) !== false) {
    echo slug(rtrim($line, "\n")), "\n";
}
