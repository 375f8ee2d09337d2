"""Servers before 4.1, which speak another API."""
