# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/searching/_async/__init__.py. Do not edit.
"""Written by hand; `_sync` is produced from it."""
