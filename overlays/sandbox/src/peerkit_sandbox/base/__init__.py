"""What all fakes share: life cycle, clock, faults, record of requests, and two ways to speak."""
