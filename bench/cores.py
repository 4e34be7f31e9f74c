"""Which process runs where, how much of its core it used, how much memory it holds."""

import os
from pathlib import Path

SERVER_CORE, LOAD_CORE = 0, 1  # of the cores that we are allowed to use


def pin(pid: int | None, place: int) -> None:
    """Give a process one core, where the system can and there are two. Threads follow that it
    starts later."""
    if pid is None or not hasattr(os, "sched_setaffinity"):
        return
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > place and len(cores) > 1:
        os.sched_setaffinity(pid, {cores[place]})


def cpu_seconds(pid: int) -> float | None:
    """What all threads of a process have used so far; None where the system does not tell.

    Source: proc(5), fields 14 and 15 of /proc/PID/stat.
    """
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mib(pid: int, *, peak: bool = False) -> float | None:
    """Resident memory of a process, now or at most so far; None where the system does not tell."""
    name = "VmHWM:" if peak else "VmRSS:"
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return None
    found = [line.split()[1] for line in lines if line.startswith(name)]
    return int(found[0]) / 1024 if found else None
