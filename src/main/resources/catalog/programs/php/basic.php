<?php
// A first PHP program: an associative array, a loop, and a typed function whose
// output is escaped before it goes into a page.

declare(strict_types=1);

function row(string $name, int $cents): string
{
    return sprintf('<li>%s: %.2f</li>', htmlspecialchars($name), $cents / 100);
}

$prices = ['Tea' => 450, 'Salt & pepper' => 320, '<b>Milk</b>' => 120]; // cents: money is counted exactly

echo "<ul>\n";
foreach ($prices as $name => $cents) {
    echo '  ', row($name, $cents), "\n";
}
echo "</ul>\n";
printf("total: %.2f\n", array_sum($prices) / 100);
