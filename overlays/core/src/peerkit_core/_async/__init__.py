"""The asynchronous half. `_sync` is produced from it by `scripts/codegen`."""
