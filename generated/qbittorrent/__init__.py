# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Generated client of qBittorrent Web API."""
