"""What async code needs beyond syntax, in both worlds."""
