"""The client: address, credentials, release, and the class as a table of contents."""
