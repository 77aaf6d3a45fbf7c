<?php
// WordPress hooks: a plugin's filters change text, an action reacts; priorities
// say who goes first. The functions at the end stand in for WordPress.

declare(strict_types=1);

/* Plugin Name: Tea shop */ // its names carry a prefix, and a named function can be removed again
const TEA_SHOP_NOTE = 'Steep < 3 minutes'; // from the settings page: text, not HTML

add_filter('the_title', 'tea_shop_title', 20);
add_filter('the_title', 'ucwords'); // goes first all the same, with the usual 10
function tea_shop_title(string $title): string
{
    return "$title | Tea shop";
}

add_filter('the_content', 'tea_shop_add_note');
function tea_shop_add_note(string $html): string
{
    return $html . '<p>' . esc_html(TEA_SHOP_NOTE) . '</p>';
}

add_action('save_post', 'tea_shop_clear_cache');
function tea_shop_clear_cache(int $id): void
{
    if (!wp_is_post_revision($id)) { // the hook also runs for every revision
        echo "cache of post $id cleared\n";
    }
}

// What WordPress does with them
echo apply_filters('the_title', 'how to make tea'), "\n";
echo apply_filters('the_content', '<p>Water &amp; leaves</p>'), "\n";
do_action('save_post', 42);
do_action('save_post', 43); // a revision of 42
echo apply_filters('nobody_listens', 'unchanged'), "\n";

function add_filter(string $hook, callable $callback, int $priority = 10): void
{
    $GLOBALS['hooks'][$hook][$priority][] = $callback;
    ksort($GLOBALS['hooks'][$hook]); // a lower number runs earlier
}

function add_action(string $hook, callable $callback): void { add_filter($hook, $callback); }

function apply_filters(string $hook, mixed $value): mixed // each gets what the one before it made
{
    $callbacks = array_merge(...($GLOBALS['hooks'][$hook] ?? []));
    return array_reduce($callbacks, fn (mixed $so_far, callable $callback) => $callback($so_far), $value);
}

function do_action(string $hook, mixed ...$arguments): void
{
    foreach (array_merge(...($GLOBALS['hooks'][$hook] ?? [])) as $callback) {
        $callback(...$arguments);
    }
}

function esc_html(string $text): string { return htmlspecialchars($text, ENT_QUOTES); }
function wp_is_post_revision(int $id): bool { return $id === 43; }
