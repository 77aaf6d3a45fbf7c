<?php
// Logging in with PHP: a password is stored as a slow hash with a salt, every
// mistake gets the same answer, and the session gets a new id.

declare(strict_types=1);

// The cost is low to be quick here; without it PHP takes one that is slow enough.
$users = [
    'ada@example.com' => password_hash('correct horse', PASSWORD_BCRYPT, ['cost' => 4]),
    'bob@example.com' => password_hash('correct horse', PASSWORD_BCRYPT, ['cost' => 4]),
];
$dummy = password_hash('nobody', PASSWORD_BCRYPT, ['cost' => 4]); // as slow for an unknown address

function logIn(array $users, string $dummy, string $email, string $password, array &$session): string
{
    $known = isset($users[$email]);
    $right = password_verify($password, $users[$email] ?? $dummy); // never compare hashes with ==
    if (!$known || !$right) {
        return 'email or password is wrong'; // which of the two is told to nobody
    }
    $session = ['id' => bin2hex(random_bytes(16)), 'user' => $email]; // session_regenerate_id(true)
    return "welcome, $email";
}

echo 'same password, same hash? ', count(array_unique($users)) === 1 ? 'yes' : 'no', "\n";
$planted = 'id-from-a-link-somebody-sent';
$tries = ['ada@example.com' => 'horse', 'eve@example.com' => 'horse', 'bob@example.com' => 'correct horse'];
foreach ($tries as $email => $password) {
    $session = ['id' => $planted];
    echo "$email, '$password': ", logIn($users, $dummy, $email, $password, $session), "\n";
}
echo 'does the planted session id work? ', $session['id'] === $planted ? 'yes' : 'no', "\n";

$stored = $users['ada@example.com'];
if (password_needs_rehash($stored, PASSWORD_BCRYPT, ['cost' => 5])) { // at login
    $stored = password_hash('correct horse', PASSWORD_BCRYPT, ['cost' => 5]);
}
echo 'stored again as ', substr($stored, 0, 7), '...: ';
echo password_verify('correct horse', $stored) ? 'still verifies' : 'broken', "\n";
