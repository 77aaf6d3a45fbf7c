# A canary release: the new version gets a share of the traffic, is compared
# with the old one at each step, and is taken back when it does worse.

from dataclasses import dataclass

STEPS = [5, 25, 50, 100]  # percent of the traffic


@dataclass(frozen=True)
class Sample:
    requests: int
    errors: int
    p95_ms: float

    @property
    def error_rate(self) -> float:
        return self.errors / self.requests


def verdict(old: Sample, new: Sample) -> str | None:
    """What speaks against the new version; None when nothing does."""
    if new.requests < 100:
        return "too few requests to judge"
    if new.error_rate > old.error_rate + 0.01:
        return f"error rate {new.error_rate:.1%} against {old.error_rate:.1%}"
    if new.p95_ms > old.p95_ms * 1.2:
        return f"p95 {new.p95_ms:.0f} ms against {old.p95_ms:.0f} ms"
    return None


def release(version: str, measured: dict[int, Sample]) -> None:
    old = Sample(10_000, 20, 180)
    for share in STEPS:
        problem = verdict(old, measured[share])
        if problem:
            print(f"{version} at {share} %: {problem}, rolled back")
            return
        print(f"{version} at {share} %: fine")
    print(f"{version} serves everybody")


release("1.5", {share: Sample(share * 100, share // 5, 185) for share in STEPS})
release("1.6", {5: Sample(500, 1, 190), 25: Sample(2500, 10, 260)})
