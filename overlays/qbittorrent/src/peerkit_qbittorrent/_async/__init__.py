"""The async client; `_sync` is written from it by the pipeline."""
