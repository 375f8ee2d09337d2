"""What lasts longer than a call: waiting, pages, bulk results."""
