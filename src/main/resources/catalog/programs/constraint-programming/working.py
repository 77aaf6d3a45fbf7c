# A timetable as a constraint problem, with the calls of OR-Tools' CP-SAT
# solver: variables with their domains, rules over them, and a search that also
# says when there is no solution. A small solver below stands in for it.

LESSONS = {  # lesson: (teacher, class)
    "maths": ("ada", "1a"), "physics": ("ada", "1b"), "art": ("bob", "1a"),
    "music": ("bob", "1a"), "sport": ("cleo", "1a"),
}  # fmt: skip
SLOTS = ["Mon 8", "Mon 10", "Tue 8", "Tue 10"]


def timetable(lessons: dict[str, tuple[str, str]], cp_model) -> None:
    model = cp_model.CpModel()
    slot = {lesson: model.new_int_var(0, len(SLOTS) - 1, lesson) for lesson in lessons}
    for who in {who for pair in lessons.values() for who in pair}:  # nobody is in two places
        model.add_all_different(slot[lesson] for lesson, pair in lessons.items() if who in pair)
    model.add_forbidden_assignments([slot["sport"]], [(0,), (2,)])  # the hall is taken at 8
    model.add_forbidden_assignments([slot["art"]], [(0,)])  # its room too, on Mondays
    solver = cp_model.CpSolver()
    status = solver.solve(model)
    verdicts = {cp_model.OPTIMAL: "a timetable", cp_model.INFEASIBLE: "no timetable"}
    print(len(lessons), "lessons:", verdicts.get(status, "undecided"))
    if status == cp_model.OPTIMAL:  # where nothing is to be maximised, each solution is
        for number, name in enumerate(SLOTS):
            print(f"  {name:6}", *(lesson for lesson in lessons if solver.value(slot[lesson]) == number))


class cp_model:  # from ortools.sat.python import cp_model
    INFEASIBLE, OPTIMAL = 3, 4

    class CpModel:
        def __init__(self):
            self.domains, self.different = {}, []

        def new_int_var(self, low, high, name):
            self.domains[name] = set(range(low, high + 1))
            return name

        def add_all_different(self, variables):
            self.different.append(set(variables))

        def add_forbidden_assignments(self, variables, tuples):  # for one variable
            self.domains[variables[0]] -= {number for (number,) in tuples}

    class CpSolver:
        def solve(self, model, values=()):  # the variable with the fewest values left comes first
            self.found, free = dict(values), {}
            for name in model.domains.keys() - self.found.keys():
                others = {o for group in model.different if name in group for o in group & self.found.keys()}
                free[name] = model.domains[name] - {self.found[other] for other in others}
            name = min(free, key=lambda n: (len(free[n]), n), default=None)
            tries = ([*values, (name, number)] for number in sorted(free.get(name, ())))
            return 4 if not free or any(self.solve(model, each) == 4 for each in tries) else 3

        def value(self, variable):
            return self.found[variable]


timetable(LESSONS, cp_model)
timetable(LESSONS | {"drama": ("dan", "1a")}, cp_model)
