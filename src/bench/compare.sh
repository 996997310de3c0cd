#!/bin/sh
# Compares GANscope's training speed with PyTorch's: the same games, one thread each, in turn. Prints a Markdown table.
#
# usage: src/bench/compare.sh [ROUNDS [SECONDS]]     ROUNDS (3) times: PyTorch, then GANscope, SECONDS (5) each
#
# Needs target/ganscope (mvn package), and a Python 3 with PyTorch: the one that $PYTHON names, or python3.
# On Debian: apt install python3-torch libopenblas0-pthread; PyTorch is slow without the latter.
set -eu

rounds=${1:-3}
seconds=${2:-5}
python=${PYTHON:-python3}
here=$(cd "$(dirname "$0")" && pwd)
ganscope=$here/../../target/ganscope/bin/ganscope

"$python" -c 'import torch' || {
    echo "$python has no PyTorch; set PYTHON to one that has." >&2
    exit 2
}
[ -x "$ganscope" ] || {
    echo "target/ganscope is missing; make it with: mvn package" >&2
    exit 2
}

results=$(mktemp)
trap 'rm -f "$results"' EXIT
for round in $(seq "$rounds"); do
    for workload in devnag50 gauss1d ganlab2d ring2d mnist_mlp; do
        echo "round $round of $rounds: $workload" >&2
        "$python" "$here/torch_gan.py" "$workload" --threads 1 --seconds "$seconds" >>"$results"
        "$ganscope" benchmark "$workload" --json --seconds "$seconds" >>"$results"
    done
done

cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
[ -n "$cpu" ] || cpu=$(sysctl -n machdep.cpu.brand_string 2>/dev/null || uname -m)
cores=$(getconf _NPROCESSORS_ONLN)

"$python" - "$results" "src/bench/compare.sh $rounds $seconds" "$cpu, $cores cores" <<'END'
import json, statistics, sys

results = [json.loads(line) for line in open(sys.argv[1])]
ours = [r for r in results if 'program' in r]
peers = [r for r in results if 'peer' in r]


def speeds(of, workload):
    return [r['iterations_per_s'] for r in of if r['workload'] == workload]


def cell(values):
    low, middle, high = min(values), statistics.median(values), max(values)
    return f'{middle:,.0f} ({low:,.0f} to {high:,.0f})'


print(f'`{sys.argv[2]}`\n')
print(f"{sys.argv[3]}; {ours[0]['program']} on Java {ours[0]['java']}, {peers[0]['peer']}; one thread each.")
print('Iterations per second, each the median of five slices of time; here the median over the rounds, and the range.\n')
print('| workload | PyTorch | GANscope | ratio of medians | GFLOP/s, share of the peak |')
print('|---|--:|--:|--:|--:|')
for workload in dict.fromkeys(r['workload'] for r in ours):
    theirs, mine = speeds(peers, workload), speeds(ours, workload)
    ratio = statistics.median(mine) / statistics.median(theirs)
    measured = [(r['gflops'], r['peak_gflops']) for r in ours if r['workload'] == workload]
    gflops, peak = statistics.median(g for g, _ in measured), max(p for _, p in measured)
    achieved = f'{gflops:.1f}, {100 * gflops / peak:.0f}%'
    print(f'| {workload} | {cell(theirs)} | {cell(mine)} | {ratio:.1f} | {achieved} |')
END
