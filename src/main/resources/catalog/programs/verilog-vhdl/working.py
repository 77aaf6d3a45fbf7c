# A counter in Verilog and its tests in cocotb: inputs change at the falling
# edge, and an enable that was forgotten makes a test fail. A class stands in
# for the simulator.

import re
from types import SimpleNamespace as Box

VERILOG = """
module counter #(parameter WIDTH = 3) (
    input wire clk, rst_n, enable, output reg [WIDTH-1:0] count, output wire overflow);
    assign overflow = enable & (&count);
    always @(posedge clk or negedge rst_n)
        if (!rst_n)      count <= 0;
        else if (enable) count <= count + 1;
endmodule
"""
class Counter:  # understands just this module
    def __init__(self, source):
        self.source, self.size = source, 2 ** int(re.search(r"WIDTH = (\d+)", source)[1])
        self.clk, self.rst_n, self.enable, self.count = Box(dut=self), Box(), Box(), Box(value=5)
    @property
    def overflow(self):
        return Box(value=self.enable.value and self.count.value == self.size - 1)
async def FallingEdge(clk):  # with a rising one before it
    step = bool(clk.dut.enable.value) or "if (enable)" not in clk.dut.source
    clk.dut.count.value = (clk.dut.count.value + step) % clk.dut.size if clk.dut.rst_n.value else 0
def register(test):
    tests.append(test)
    return test
tests, cocotb = [], Box(test=lambda: register)

# import cocotb; from cocotb.triggers import FallingEdge; from cocotb.clock import Clock
async def reset(dut):  # after Clock(dut.clk, 10, unit="ns").start()
    dut.rst_n.value, dut.enable.value = 0, 1
    await FallingEdge(dut.clk)
    assert dut.count.value == 0, "reset comes before enable"
    dut.rst_n.value = 1

@cocotb.test()
async def counts_and_wraps(dut):
    await reset(dut)
    for expected in [1, 2, 3, 4, 5, 6, 7, 0, 1]:
        overflow = dut.overflow.value
        await FallingEdge(dut.clk)
        assert (dut.count.value, overflow) == (expected, expected == 0)

@cocotb.test()
async def stands_still_without_enable(dut):
    await reset(dut)
    dut.enable.value = 0
    await FallingEdge(dut.clk)
    assert dut.count.value == 0, f"0 became {dut.count.value}"
for name, source in [("as written", VERILOG), ("enable forgotten", VERILOG.replace("if (enable)", ""))]:
    for test in tests:
        try:
            test(Counter(source)).send(None)
        except StopIteration:
            print(f"{name}: {test.__name__} passed")
        except AssertionError as error:
            print(f"{name}: {test.__name__} FAILED", error)
