"""Live state: everything that changes, kept up to date."""
