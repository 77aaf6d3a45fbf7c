# Firmware logic without the hardware, in Python: a button debounced by a timer tick, and a ring
# buffer between an interrupt and the main loop that loses data rather than block.


class Debouncer:  # contacts bounce for milliseconds; trust a level after three equal samples
    def __init__(self) -> None:
        self.history, self.pressed = 0b000, False

    def sample(self, level: int) -> bool:  # called by a 5 ms timer; True on a new press
        before, self.history = self.pressed, (self.history << 1 | level) & 0b111
        self.pressed = {0b000: False, 0b111: True}.get(self.history, before)
        return self.pressed and not before


class RingBuffer:  # one writer (interrupt), one reader (main loop): no lock needed
    def __init__(self, size: int) -> None:
        self.data, self.head, self.tail, self.lost = [0] * size, 0, 0, 0

    def put(self, byte: int) -> None:
        following = (self.head + 1) % len(self.data)
        if following == self.tail:  # full: an interrupt must not wait
            self.lost += 1
        else:
            self.data[self.head], self.head = byte, following

    def get(self) -> int | None:
        if self.tail == self.head:
            return None
        byte, self.tail = self.data[self.tail], (self.tail + 1) % len(self.data)
        return byte


samples = [0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1]  # two presses, both bounce
button = Debouncer()
print("raw edges:", sum(a < b for a, b in zip(samples, samples[1:])))
print("presses at samples:", [i for i, level in enumerate(samples) if button.sample(level)])

uart = RingBuffer(size=4)
for byte in b"HELLO":
    uart.put(byte)
received = bytes(iter(uart.get, None))
print(f"burst of 5 into a buffer of 4: received {received}, lost {uart.lost}")
for byte in b"OK":
    uart.put(byte)
print(f"next burst, around the end: {bytes(iter(uart.get, None))}, head at {uart.head}")
