# A traceback is read from below: first the error, then the line where it
# happened, then who called it with which values. Here the cause is in the data.

import traceback


def average(values):
    return sum(values) / len(values)


def report(days):
    for name, values in days.items():
        print(f"{name}: {average(values)}")


days = {"monday": [20, 22], "tuesday": [], "friday": [19]}

try:
    report(days)
except ZeroDivisionError as error:
    print(f"{type(error).__name__}: {error}")
    frames = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), capture_locals=True)
    for frame in reversed(frames):
        print(f"  line {frame.lineno} in {frame.name}, values = {frame.locals.get('values', '-')}")

# average() is innocent: it was asked for the average of nothing.
for name, values in days.items():
    if not values:
        print("cause: no values for", name)
