"""The two dialects of the RPC as one."""
