"""Searches with the server's plugins."""
