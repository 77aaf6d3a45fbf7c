<?php
// Modern PHP: an enum with a method, a readonly class built by promotion, and a
// match that must cover every case.

declare(strict_types=1);

enum Status: string
{
    case Open = 'open';
    case Paid = 'paid';
    case Shipped = 'shipped';

    public function next(): self
    {
        return match ($this) {
            self::Open => self::Paid,
            self::Paid => self::Shipped,
            self::Shipped => throw new LogicException('already shipped'),
        };
    }
}

final readonly class Order
{
    public function __construct(
        public int $id,
        public int $cents,
        public Status $status = Status::Open,
    ) {
    }

    public function advance(): self
    {
        return new self($this->id, $this->cents, $this->status->next());
    }
}

$order = new Order(id: 7, cents: 1999);
$shipped = $order->advance()->advance();
echo "{$order->status->value} -> {$shipped->status->value}\n";

try {
    $shipped->advance();
} catch (LogicException $error) {
    echo 'refused: ', $error->getMessage(), "\n";
}
try {
    $order->cents = 1;
} catch (Error $error) {
    echo 'refused: ', $error->getMessage(), "\n";
}
foreach (['paid', 'lost'] as $text) {
    echo "$text is ", Status::tryFrom($text)?->name ?? 'no status', "\n"; // from() would throw
}
