"""Shows exceptions in CPython's own words, quickly and without frames of ours."""

import sys
import traceback

LONG = 50


def show(error):
    """What sys.__excepthook__ prints. A traceback of a thousand equal steps would take it seconds here."""
    runs = equal_steps(error.__traceback__)
    if sum(count for _, count in runs) < LONG:
        sys.__excepthook__(type(error), error, error.__traceback__)
        return
    link([step for step, _ in runs])
    trace = traceback.TracebackException(type(error), error, error.__traceback__, compact=True)
    trace.stack = Repeated(
        step for step, (_, count) in zip(trace.stack, runs) for _ in range(count)
    )
    trace.print()


class Repeated(traceback.StackSummary):
    """Formats a step once, however often it occurs: the stock class does the work again for lines it then drops."""

    def __init__(self, steps):
        super().__init__(steps)
        self.formatted = {}

    def format_frame_summary(self, frame_summary, **options):
        key = id(frame_summary)
        if key not in self.formatted:
            self.formatted[key] = super().format_frame_summary(frame_summary, **options)
        return self.formatted[key]


def equal_steps(step):
    """The traceback as pairs of a step and how often it follows itself."""
    runs = []
    code = instruction = None
    while step is not None:
        if step.tb_frame.f_code is code and step.tb_lasti == instruction:
            runs[-1][1] += 1
        else:
            code, instruction = step.tb_frame.f_code, step.tb_lasti
            runs.append([step, 1])
        step = step.tb_next
    return runs


def link(steps):
    for step, following in zip(steps, [*steps[1:], None]):
        step.tb_next = following


def leave_out(file):
    """What happens at exit has the frame of ``file`` below it, which is none of the program's."""
    plain = sys.unraisablehook

    def hook(unraisable):
        trace = unraisable.exc_traceback
        if trace is not None and trace.tb_frame.f_code.co_filename == file:
            unraisable = type(unraisable)(
                (
                    unraisable.exc_type,
                    unraisable.exc_value,
                    trace.tb_next,
                    unraisable.err_msg,
                    unraisable.object,
                )
            )
        plain(unraisable)

    sys.unraisablehook = hook
