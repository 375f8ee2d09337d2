"""Bytes to one server and back."""
