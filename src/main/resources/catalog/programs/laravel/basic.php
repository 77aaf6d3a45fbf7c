<?php
// A Laravel route with validation: what an API client sends wrongly is answered
// with 422 and a message for each field. The lower half stands in for Laravel.

Route::post('/books', function (Request $request) {
    $book = $request->validate([
        'title' => 'required|string',
        'year' => 'required|integer|min:1450',
    ]);
    return response()->json($book, 201); // only the fields that have a rule
});
echo Route::send('/books', ['title' => 'Dune', 'year' => '1965', 'admin' => true]), "\n";
echo Route::send('/books', ['year' => 12]), "\n";

class Route { // there: use Illuminate\Support\Facades\Route
    private static array $actions = [];
    static function post(string $path, Closure $action) { self::$actions[$path] = $action; }
    static function send(string $path, array $input) {
        try { return self::$actions[$path](new Request($input)); }
        catch (DomainException $e) { return '422 ' . $e->getMessage(); }
    }
}
class Request { // there: use Illuminate\Http\Request
    function __construct(private array $input) {}
    function validate(array $rules): array {
        $errors = [];
        foreach ($rules as $field => $list) {
            $sent = $this->input[$field] ?? '';
            foreach (explode('|', $list) as $rule) {
                [$name, $limit] = [...explode(':', $rule), 0];
                $fault = $sent === '' && $name !== 'required' ? '' : match ($name) { // '' is for 'required'
                    'required' => $sent === '' ? 'is required' : '',
                    'string' => is_string($sent) ? '' : 'must be a string',
                    'integer' => filter_var($sent, FILTER_VALIDATE_INT) === false ? 'must be an integer' : '',
                    'min' => $sent < $limit ? "must be at least $limit" : '',
                };
                if ($fault) $errors[$field][] = "The $field field $fault.";
            }
        }
        if ($errors) throw new DomainException(json_encode(['errors' => $errors]));
        return array_intersect_key($this->input, $rules);
    }
}
class Response { function json(array $data, int $status) { return "$status " . json_encode($data); } }
function response() { return new Response(); }
