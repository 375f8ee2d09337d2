"""A call without I/O: operations, requests, answers, arguments, releases."""
