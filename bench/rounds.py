"""A B A B …: every server gets its turn in every round, so that a slow minute is slow for all."""

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bench.cores import cpu_seconds
from bench.load import Loader, Target
from bench.servers import Server


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a comparison takes."""

    rounds: int = 5
    seconds: float = 2.0  # for each server in each round
    warm_up: float = 0.5  # seconds for each server, not counted


@dataclass(frozen=True, slots=True)
class Runner:
    """One competitor of a comparison."""

    server: Server
    target: Target


@dataclass(slots=True)
class Times:
    """What one competitor did, round by round."""

    rates: list[float] = field(default_factory=list)  # answers a second
    costs: list[float] = field(default_factory=list)  # its CPU a request, microseconds

    @property
    def told(self) -> str:
        """For the table."""
        cost = f" ({statistics.median(self.costs):.0f} µs of CPU)" if self.costs else ""
        return f"{statistics.median(self.rates):.0f}/s{cost}"


def compare(
    loader: Loader,
    runners: Mapping[str, Runner],
    pace: Pace,
    *,
    before_each: Callable[[], None] | None = None,
) -> dict[str, Times]:
    """All rounds of all runners; `before_each` brings the database back to where it should be."""
    times = {name: Times() for name in runners}
    for runner in runners.values():
        loader.run(runner.target, pace.warm_up)
    for _ in range(pace.rounds):
        for name, runner in runners.items():
            if before_each is not None:
                before_each()
            before = cpu_seconds(runner.server.pid)
            measured = loader.run(runner.target, pace.seconds)
            after = cpu_seconds(runner.server.pid)
            times[name].rates.append(measured.rate)
            if before is not None and after is not None:
                times[name].costs.append((after - before) / measured.answered * 1e6)
    return times


def ratio(times: Mapping[str, Times], ours: str = "ours") -> float:
    """Our rate against the fastest other one of the same round: the median over the rounds."""
    others = [found.rates for name, found in times.items() if name != ours]
    best = [max(rates) for rates in zip(*others, strict=True)]
    return statistics.median(
        float(mine / rest) for mine, rest in zip(times[ours].rates, best, strict=True)
    )


def ratio_of_cost(times: Mapping[str, Times], ours: str = "ours") -> float | None:
    """The same by the CPU that an answer takes, so that other work on the machine matters less.
    None where the system does not tell."""
    others = [found.costs for name, found in times.items() if name != ours]
    if not times[ours].costs:
        return None
    best = [min(costs) for costs in zip(*others, strict=True)]
    return statistics.median(
        float(rest / mine) for mine, rest in zip(times[ours].costs, best, strict=True)
    )
