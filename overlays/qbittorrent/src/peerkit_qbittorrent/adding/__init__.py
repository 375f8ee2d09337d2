"""Torrents to the server: add, wait, metadata of magnet links."""
