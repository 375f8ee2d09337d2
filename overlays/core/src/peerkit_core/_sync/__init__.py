# Written by scripts/codegen from overlays/core/src/peerkit_core/_async/__init__.py. Do not edit.
"""The asynchronous half. `_sync` is produced from it by `scripts/codegen`."""
