"""How a client proves who it is, one strategy a file."""
