"""The envelopes of RPC services."""
