<?php
// A first PHP program: an associative array, a loop, and a typed function whose
// output is escaped before it goes into a page.

declare(strict_types=1);

function row(string $name, float $price): string
{
    return sprintf('<li>%s: %.2f</li>', htmlspecialchars($name), $price);
}

$prices = ['Tea' => 4.5, 'Salt & pepper' => 3.2, '<b>Milk</b>' => 1.2];

echo "<ul>\n";
foreach ($prices as $name => $price) {
    echo '  ', row($name, $price), "\n";
}
echo "</ul>\n";
printf("total: %.2f\n", array_sum($prices));
