"""`nox -s new -- NAME`: lay out a new service, and say what to do next."""
