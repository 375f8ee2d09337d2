"""Written by hand; `_sync` is produced from it."""
