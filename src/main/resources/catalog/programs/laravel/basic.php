<?php
// A Laravel-style route and validation: rules are declared next to the route,
// and bad input is refused with a message for each field.

declare(strict_types=1);

const RULES = [
    'title' => 'required|string|max:20',
    'year' => 'required|integer|min:1450',
];

/** @return array<string, string> the first broken rule of each field */
function validate(array $input, array $rules): array
{
    $errors = [];
    foreach ($rules as $field => $list) {
        $value = $input[$field] ?? null;
        foreach (explode('|', $list) as $rule) {
            [$name, $limit] = explode(':', $rule) + [1 => null];
            $holds = match ($name) {
                'required' => $value !== null && $value !== '',
                'string' => is_string($value),
                'integer' => filter_var($value, FILTER_VALIDATE_INT) !== false,
                'max' => strlen((string) $value) <= (int) $limit,
                'min' => (int) $value >= (int) $limit,
            };
            if (!$holds) {
                $errors[$field] = "$field breaks the rule $rule";
                break;
            }
        }
    }
    return $errors;
}

foreach ([['title' => 'Dune', 'year' => '1965'], ['title' => '', 'year' => 12]] as $input) {
    $errors = validate($input, RULES);
    echo $errors ? '422 ' . json_encode($errors) : '201 created', "\n";
}
