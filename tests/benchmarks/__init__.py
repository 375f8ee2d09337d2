"""The table of ratios against the peers: `python -m tests.benchmarks [--quick] [NAME…]`.

Reported, never asserted. Every ratio is taken within one run, from rounds in which the candidates
take turns, so that a busy machine slows all of them alike; the spread says how much it mattered.
"""
