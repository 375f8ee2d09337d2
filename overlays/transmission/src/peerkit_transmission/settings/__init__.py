"""The daemon's settings, limits and surroundings."""
