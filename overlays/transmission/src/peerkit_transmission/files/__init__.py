"""The files inside torrents."""
