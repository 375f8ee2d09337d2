# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/__init__.py. Do not edit.
"""The async client; `_sync` is written from it by the pipeline."""
