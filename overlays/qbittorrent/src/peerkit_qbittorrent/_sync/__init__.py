# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/_async/__init__.py. Do not edit.
"""The async client; `_sync` is written from it by the pipeline."""
