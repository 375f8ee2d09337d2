"""A search for faults with made-up answers, arguments, bytes and specs: `nox -s fuzz`."""
