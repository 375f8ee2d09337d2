# Written by scripts/codegen from overlays/core/src/peerkit_core/bittorrent/_async/__init__.py. Do not edit.
"""Written by hand; `_sync` is produced from it."""
