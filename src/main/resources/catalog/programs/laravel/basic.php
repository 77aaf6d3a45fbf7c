<?php
// A Laravel route with validation: the rules stand beside the work, and bad
// input is answered with 422 and a message for each field. The lines below
// stand in for the framework.

Route::post('/books', function (Request $request) {
    $book = $request->validate([
        'title' => 'required|string|max:20',
        'year' => 'required|integer|min:1450',
    ]);
    return response()->json($book, 201); // only the fields that have a rule
});

echo Route::send('/books', ['title' => 'Dune', 'year' => '1965', 'admin' => true]), "\n";
echo Route::send('/books', ['title' => '', 'year' => 12]), "\n";

class Route {
    private static array $actions = [];
    static function post(string $path, Closure $action) { self::$actions[$path] = $action; }
    static function send(string $path, array $input)
    {
        try { return self::$actions[$path](new Request($input)); }
        catch (DomainException $e) { return '422 ' . $e->getMessage(); }
    }
}
class Request {
    function __construct(private array $input) {}
    function validate(array $rules): array
    {
        foreach ($rules as $field => $list) foreach (explode('|', $list) as $rule) {
            [$name, $limit] = [...explode(':', $rule), 0];
            $value = $this->input[$field] ?? '';
            $holds = match ($name) {
                'required' => $value !== '', 'string' => is_string($value),
                'integer' => filter_var($value, FILTER_VALIDATE_INT) !== false, 'min' => $value >= $limit,
                'max' => is_string($value) && preg_match_all('/./u', $value) <= $limit,
            };
            if (!$holds) $errors[$field][] = "The $field field breaks the rule $rule.";
        }
        if (isset($errors)) throw new DomainException(json_encode(['errors' => $errors]));
        return array_intersect_key($this->input, $rules);
    }
}
class Response { function json(array $data, int $status) { return "$status " . json_encode($data); } }
function response() { return new Response(); }
