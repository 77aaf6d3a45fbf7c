# A counter in Verilog and its test bench as one writes it with cocotb: inputs
# change at the falling edge, so the rising one sees them steady. The lower half
# stands in for the simulator.

from types import SimpleNamespace as Box

VERILOG = """
module counter #(parameter WIDTH = 3) (
    input  wire clk, rst_n, enable,
    output reg  [WIDTH-1:0] count,
    output wire overflow
);
    assign overflow = enable & (&count);
    always @(posedge clk or negedge rst_n)
        if (!rst_n)      count <= 0;
        else if (enable) count <= count + 1;
endmodule
"""


async def test_counts_and_wraps(dut):  # @cocotb.test()
    dut.rst_n.value, dut.enable.value = 0, 1
    await FallingEdge(dut.clk)
    assert dut.count.value == 0, "reset comes before enable"
    dut.rst_n.value = 1
    for expected in [1, 2, 3, 4, 5, 6, 7, 0, 1]:
        overflow = dut.overflow.value
        await FallingEdge(dut.clk)
        assert (dut.count.value, overflow) == (expected, expected == 0)


async def test_stands_still_without_enable(dut):  # @cocotb.test()
    dut.rst_n.value, dut.enable.value, before = 1, 0, dut.count.value
    await FallingEdge(dut.clk)
    assert dut.count.value == before, f"{before} became {dut.count.value}"


async def FallingEdge(clock):
    clock.tick()


class Counter(Box):  # the same registers
    def tick(self):
        self.count.value = self.following(self.rst_n.value, self.enable.value, self.count.value)

    clk = property(lambda self: self)
    overflow = property(lambda self: Box(value=int(self.enable.value and self.count.value == 7)))


right = lambda rst_n, enable, count: (count + enable) % 8 if rst_n else 0  # noqa: E731
wrong = lambda rst_n, enable, count: (count + 1) % 8 if rst_n else 0  # noqa: E731 (forgets enable)
for name, following in [("as written", right), ("without enable", wrong)]:
    for test in (test_counts_and_wraps, test_stands_still_without_enable):
        try:
            dut = Counter(rst_n=Box(), enable=Box(), count=Box(value=5), following=following)
            test(dut).send(None)
        except StopIteration:
            print(f"{name}: {test.__name__} passed")
        except AssertionError as error:
            print(f"{name}: {test.__name__} FAILED", error)
