"""Preferences and limits."""
