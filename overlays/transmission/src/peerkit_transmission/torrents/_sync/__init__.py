# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/torrents/_async/__init__.py. Do not edit.
"""Written by hand; `_sync` is produced from it."""
