# A delivery pipeline in miniature: jobs run when all they need has passed, a failure skips
# what depends on it, and a canary release is rolled back when its error rate is worse.

PIPELINE = {  # job -> the jobs it needs
    "lint": [],
    "build": [],
    "test": ["build"],
    "package": ["lint", "test"],
    "deploy": ["package"],
}


def run(outcomes: dict[str, bool]) -> dict[str, str]:
    status: dict[str, str] = {}
    while len(status) < len(PIPELINE):
        ready = [
            j for j, needs in PIPELINE.items() if j not in status and set(needs) <= set(status)
        ]
        stage = []
        for job in ready:
            blocked = [need for need in PIPELINE[job] if status[need] != "passed"]
            passed = not blocked and outcomes.get(job, True)
            stage.append((job, "skipped" if blocked else "passed" if passed else "failed"))
        status.update(stage)  # jobs of one stage run side by side
        print("  " + ", ".join(f"{job} {result}" for job, result in stage))
    return status


def canary(old_errors: float, new_errors: list[float]) -> str:
    steps = []
    for share, errors in zip((5, 25, 50, 100), new_errors):
        steps.append(f"{share}%")
        if errors > 2 * old_errors + 0.001:  # some noise is normal
            return f"{' -> '.join(steps)} -> rolled back at {errors:.1%} errors"
    return f"{' -> '.join(steps)} released"


print("commit 1:")
if run({})["deploy"] == "passed":
    print("  canary", canary(0.002, [0.002, 0.003, 0.002, 0.002]))
print("commit 2 breaks a test:")
run({"test": False})
print("commit 3 passes all tests, yet fails under real traffic:", canary(0.002, [0.003, 0.02]))
