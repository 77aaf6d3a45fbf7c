# A timetable as a constraint problem: variables, domains and rules; the search
# takes the variable with the fewest values left and goes back when it is stuck.

LESSONS = {"maths": "ada", "physics": "ada", "art": "bob", "music": "bob", "sport": "cleo"}
CLASSES = {"maths": "1a", "physics": "1b", "art": "1a", "music": "1a", "sport": "1a"}
SLOTS = ["Mon 8", "Mon 10", "Tue 8", "Tue 10"]
FORBIDDEN = {"sport": {"Mon 8", "Tue 8"}, "art": {"Mon 10"}}

domains = {lesson: [s for s in SLOTS if s not in FORBIDDEN.get(lesson, ())] for lesson in LESSONS}
steps = 0


def conflict(a: str, b: str) -> bool:
    return LESSONS[a] == LESSONS[b] or CLASSES[a] == CLASSES[b]


def solve(assigned: dict[str, str], domains: dict[str, list[str]]) -> dict[str, str] | None:
    global steps
    if len(assigned) == len(LESSONS):
        return assigned
    lesson = min((each for each in LESSONS if each not in assigned), key=lambda l: len(domains[l]))
    for slot in domains[lesson]:
        steps += 1
        reduced = {
            other: [s for s in values if s != slot] if other != lesson and conflict(lesson, other) else values
            for other, values in domains.items()
        }
        if all(reduced[other] for other in LESSONS if other not in assigned):  # look ahead
            found = solve(assigned | {lesson: slot}, reduced)
            if found:
                return found
    return None


plan = solve({}, domains)
for slot in SLOTS:
    print(f"{slot:6}", ", ".join(f"{l} ({CLASSES[l]}, {LESSONS[l]})" for l in plan if plan[l] == slot))
print(f"{steps} steps of {len(SLOTS) ** len(LESSONS)} possible timetables")
assert not any(conflict(a, b) and plan[a] == plan[b] for a in plan for b in plan if a < b)
