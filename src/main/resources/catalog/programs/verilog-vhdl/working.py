# A counter in Verilog and its test bench as one writes it with cocotb: inputs
# change at the falling edge. The lower half stands in for the simulator.

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


async def reset(dut):
    Clock(dut.clk, 10, unit="ns").start()
    dut.rst_n.value, dut.enable.value = 0, 1
    await FallingEdge(dut.clk)
    assert dut.count.value == 0, "reset comes before enable"
    dut.rst_n.value = 1


async def test_counts_and_wraps(dut):  # @cocotb.test()
    await reset(dut)
    for expected in [1, 2, 3, 4, 5, 6, 7, 0, 1]:
        overflow = dut.overflow.value
        await FallingEdge(dut.clk)
        assert (dut.count.value, overflow) == (expected, expected == 0)


async def test_stands_still_without_enable(dut):  # @cocotb.test()
    await reset(dut)
    dut.enable.value = 0
    await FallingEdge(dut.clk)
    assert dut.count.value == 0, f"0 became {dut.count.value}"


async def FallingEdge(clock):
    step = clock.enable.value or clock.forgets_enable
    clock.count.value = (clock.count.value + step) % 8 if clock.rst_n.value else 0


class Counter(Box):  # the same registers
    clk, overflow = property(lambda d: d), property(lambda d: Box(value=d.enable.value & d.count.value // 7))


Clock = lambda signal, period, unit: Box(start=lambda: None)  # noqa: E731
for name, bug in [("as written", 0), ("without enable", 1)]:
    for test in (test_counts_and_wraps, test_stands_still_without_enable):
        try:
            test(Counter(rst_n=Box(), enable=Box(), count=Box(value=5), forgets_enable=bug)).send(None)
        except StopIteration:
            print(f"{name}: {test.__name__} passed")
        except AssertionError as error:
            print(f"{name}: {test.__name__} FAILED", error)
