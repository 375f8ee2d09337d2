"""Torrents to the server: add and wait."""
