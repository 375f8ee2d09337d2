"""The whole way in one run: specs → clients → wheels → a clean environment → typed calls."""
