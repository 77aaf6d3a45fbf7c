<?php
// Unit tests in PHP, as PHPUnit runs them: a method for each behaviour, a
// data provider for its cases. The end of the file stands in for PHPUnit.

declare(strict_types=1);

function slug(string $title): string
{
    return trim(preg_replace('/[^a-z0-9]+/', '-', strtolower($title)), '-');
}

final class SlugTest extends TestCase
{
    public static function titles(): array
    {
        return [
            'words are joined' => ['Hello World', 'hello-world'],
            'marks are left out' => ['C++ & PHP!', 'c-php'],
            'nothing stays nothing' => ['?!', ''],
        ];
    }

    #[DataProvider('titles')]
    public function testMakesASlug(string $title, string $expected): void
    {
        $this->assertSame($expected, slug($title));
    }

    public function testRefusesWhatIsNoText(): void
    {
        $this->expectException(TypeError::class);
        slug(42);
    }
}

abstract class TestCase // PHPUnit\Framework\TestCase, and PHPUnit\Framework\Attributes\DataProvider
{
    public ?string $awaited = null;
    function expectException(string $class): void { $this->awaited = $class; }
    function assertSame(mixed $expected, mixed $actual): void
    {
        if ($expected !== $actual) throw new Exception("expected '$expected', got '$actual'");
    }
}
foreach ((new ReflectionClass(SlugTest::class))->getMethods() as $method) {
    if (!str_starts_with($method->name, 'test')) continue;
    $provider = ($method->getAttributes()[0] ?? null)?->getArguments()[0];
    foreach ($provider ? SlugTest::$provider() : ['' => []] as $case => $arguments) {
        $test = new SlugTest(); // a new one for each case
        $thrown = null;
        try { $method->invokeArgs($test, $arguments); } catch (Throwable $thrown) {}
        $passed = $test->awaited ? $thrown instanceof $test->awaited : $thrown === null;
        echo $passed ? 'ok' : 'FAILED', rtrim(" $method->name $case"), "\n";
        echo $passed ? '' : "  {$thrown?->getMessage()}\n";
    }
}
