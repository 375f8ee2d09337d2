"""RSS feeds and download rules."""
