# A counter in Verilog and its test bench: each clock edge is played through,
# reset and enable included, and the outputs are compared with what they should
# be.

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

WIDTH = int(VERILOG.split("WIDTH = ")[1].split(")")[0])


class Counter:
    """The same registers; `<=` takes effect after the edge."""

    def __init__(self):
        self.count = None  # x: unknown until it is reset

    def overflow(self, enable: int) -> int:
        return int(enable and self.count == 2**WIDTH - 1)

    def edge(self, rst_n: int, enable: int) -> None:
        if not rst_n:
            self.count = 0
        elif enable:
            self.count = (self.count + 1) % 2**WIDTH


dut, expected = Counter(), None
print("before the reset:", dut.count)
for cycle in range(14):
    rst_n, enable = int(cycle != 0 and cycle != 12), int(cycle not in (3, 4))
    overflow = dut.overflow(enable) if dut.count is not None else 0
    dut.edge(rst_n, enable)
    expected = 0 if not rst_n else (expected + enable) % 8
    assert dut.count == expected, f"cycle {cycle}: {dut.count} instead of {expected}"
    note = "overflow" if overflow else ""
    print(f"cycle {cycle:2} rst_n={rst_n} enable={enable} count={dut.count:03b} {note}".rstrip())
