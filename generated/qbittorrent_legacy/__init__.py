# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Generated client of qBittorrent legacy Web API."""
