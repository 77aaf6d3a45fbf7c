<?php
// WordPress hooks: a plugin adds a filter that changes text, and an action that
// reacts; priorities say who goes first. The hook functions stand in for
// WordPress.

declare(strict_types=1);

// The plugin
const TEA_NOTE = 'Steep < 3 minutes'; // from the settings page: text, not HTML
add_filter('the_title', fn (string $title): string => ucwords($title));
add_filter('the_title', fn (string $title): string => "$title | Tea shop", 20);
add_filter('the_content', fn (string $html): string => $html . '<p>' . esc_html(TEA_NOTE) . '</p>');
add_action('save_post', function (int $id): void {
    echo "cache of post $id cleared\n";
});

echo apply_filters('the_title', 'how to make tea'), "\n";
echo apply_filters('the_content', '<p>Water &amp; leaves</p>'), "\n";
do_action('save_post', 42);
echo apply_filters('nobody_listens', 'unchanged'), "\n";

// What WordPress does with them
function add_filter(string $hook, callable $callback, int $priority = 10): void
{
    global $hooks;
    $hooks[$hook][$priority][] = $callback;
    ksort($hooks[$hook]); // a lower number runs earlier
}

function add_action(string $hook, callable $callback, int $priority = 10): void
{
    add_filter($hook, $callback, $priority);
}

function apply_filters(string $hook, mixed $value): mixed
{
    global $hooks;
    foreach (array_merge(...($hooks[$hook] ?? [])) as $callback) {
        $value = $callback($value); // each gets what the one before it made
    }
    return $value;
}

function do_action(string $hook, mixed ...$arguments): void
{
    global $hooks;
    foreach (array_merge(...($hooks[$hook] ?? [])) as $callback) {
        $callback(...$arguments);
    }
}

function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES);
}
