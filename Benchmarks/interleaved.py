"""Interleaved rounds of wrk against two servers, and the tables that compare them; `run` and `record` share it."""

import re
import resource
import statistics
import subprocess
import time
from dataclasses import dataclass

import harness
from harness import Failure, progress, spread

QUIET = 10  # % of one core: a run with less foreign and stolen time than this is called quiet


# What is asked


def settled_reply(server):
    """The reply that repeats: several recordings of one request are served in order, the last one for ever."""
    reply = server.get()
    for _ in range(20):
        previous, reply = reply, server.get()
    if reply.status != 200 or reply.body != previous.body:
        raise Failure(f"GET {harness.PATH} must answer 200 and the same body each time, got {reply.status}")
    return reply


def check_same_answer(ours, peer):
    one, other = ours.get(), peer.get()
    if (one.status, other.status) != (200, 200) or one.body != other.body:
        raise Failure(f"the answers differ: {one.status} {len(one.body)} B, {other.status} {len(other.body)} B")


# Measuring


@dataclass
class Run:
    """One run of wrk against one server."""

    target: str
    requests: int
    rate: float
    cpu: harness.CPU
    p50: float
    p99: float
    socket_errors: int
    foreign: float
    stolen: float

    @property
    def cpu_per_request(self):
        return self.cpu.total / self.requests * 1e6

    @property
    def quiet(self):
        return self.foreign + self.stolen < QUIET


def measure(options, ours, peer, helper=None):
    """A list of (round, connections, {server name: Run}) after a warm-up of each server.

    `helper` is a server that both ask; its CPU is nobody's in the tables.
    """
    for connections in options.connections:
        for server in (ours, peer):
            wrk(server, connections, 1)
    rounds = []
    for number in range(1, options.rounds + 1):
        for connections in options.connections:
            order = [ours, peer] if number % 2 else [peer, ours]
            runs = {server.name: run(server, connections, options.seconds, helper) for server in order}
            rounds.append((number, connections, runs))
            progress(f"round {number}/{options.rounds}, {connections} connections: " + ", ".join(
                f"{name} {run.rate:,.0f}/s {run.cpu_per_request:.1f} µs" for name, run in runs.items()))
    return rounds


def run(server, connections, seconds, helper=None):
    started, (busy, stolen) = time.monotonic(), harness.machine_cpu()
    cpu, own, helped = harness.process_cpu(server.pid), children_and_self(), helper_cpu(helper)
    output = wrk(server, connections, seconds)
    cpu, own = harness.process_cpu(server.pid) - cpu, children_and_self() - own
    own += helper_cpu(helper) - helped
    busy_now, stolen_now = harness.machine_cpu()
    elapsed = time.monotonic() - started
    requests = int(re.search(r"(\d+) requests in", output)[1])
    if requests == 0 or "Non-2xx" in output:
        raise Failure(f"{server.name} did not answer every request with 200:\n{output}")
    errors = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", output)
    return Run(
        target=server.name,
        requests=requests,
        rate=float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1]),
        cpu=cpu,
        p50=latency(output, "50"),
        p99=latency(output, "99"),
        socket_errors=sum(map(int, errors.groups())) if errors else 0,
        foreign=max(0, (busy_now - busy - cpu.total - own) / elapsed * 100),
        stolen=(stolen_now - stolen) / elapsed * 100,
    )


def helper_cpu(helper):
    return harness.process_cpu(helper.pid).total if helper else 0


def wrk(server, connections, seconds):
    command = [
        "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency",
        "-H", f"Authorization: {server.authorization}", server.url,
    ]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def children_and_self():
    """CPU seconds of this script and of the wrk runs that ended. The servers still live and are not in it."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def latency(output, percentile):
    number, unit = re.search(rf"^\s+{percentile}%\s+([\d.]+)(us|ms|s|m)$", output, re.MULTILINE).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]


# Reporting


def report_targets(options, names, rounds):
    print("Medians [quartiles]; latencies are medians of the runs' percentiles.\n")
    rows = []
    for connections in options.connections:
        for name in names:
            runs = [runs[name] for _, count, runs in rounds if count == connections]
            rows.append([
                name, connections,
                spread([run.rate for run in runs], 0), harness.extent([run.rate for run in runs], 0),
                spread([run.cpu_per_request for run in runs], 2),
                " / ".join(f"{statistics.median(part(run) / run.requests * 1e6 for run in runs):.1f}"
                           for part in (lambda run: run.cpu.user, lambda run: run.cpu.system)),
                f"{statistics.median(run.p50 for run in runs):.2f}",
                f"{statistics.median(run.p99 for run in runs):.2f}",
                sum(run.socket_errors for run in runs),
            ])
    harness.table(
        ["target", "c", "requests/s", "min–max", "CPU µs/request", "user / system", "p50 ms", "p99 ms",
         "socket errors"], rows)


def report_ratios(options, ours, peer, rounds, goals):
    """`goals` gives for "CPU per request" and "requests/s" a relation and a number."""
    print(f"Ratios {ours} / {peer}, pair by pair. Quiet: both runs under {QUIET} % of a core foreign and stolen.\n")
    measures = {"CPU per request": lambda run: run.cpu_per_request, "requests/s": lambda run: run.rate}
    rows = []
    for connections in options.connections:
        pairs = [(runs[ours], runs[peer]) for _, count, runs in rounds if count == connections]
        for name, value in measures.items():
            ratios = [value(one) / value(other) for one, other in pairs]
            quiet = [value(one) / value(other) for one, other in pairs if one.quiet and other.quiet]
            relation, goal = goals[name]
            rows.append([
                name, connections, spread(ratios, 3), harness.extent(ratios, 3),
                f"{statistics.median(quiet):.3f} ({len(quiet)})" if quiet else "– (0)",
                f"{relation} {goal}", "control" if options.control else verdict(ratios, relation, goal),
            ])
    harness.table(["ratio", "c", "median [quartiles]", "min–max", "quiet pairs (n)", "goal", "verdict"], rows)


def verdict(ratios, relation, goal):
    """PASS or MISS by the median of all pairs; unsure where the goal lies between the quartiles."""
    median, (first, third) = statistics.median(ratios), harness.quartiles(ratios)
    met = median <= goal if relation == "≤" else median >= goal
    return ("PASS" if met else "MISS") + (" (goal within quartiles)" if first < goal < third else "")


def report_rounds(rounds):
    print("Every run, in the order it was made; foreign and stolen in % of one core.\n")
    harness.table(
        ["target", "round", "c", "requests/s", "CPU µs/request", "server CPU s", "p50 ms", "p99 ms", "foreign %",
         "stolen %"],
        [[name, number, connections, f"{run.rate:,.0f}", f"{run.cpu_per_request:.2f}", f"{run.cpu.total:.2f}",
          f"{run.p50:.2f}", f"{run.p99:.2f}", f"{run.foreign:.0f}", f"{run.stolen:.0f}"]
         for number, connections, runs in rounds for name, run in runs.items()])
