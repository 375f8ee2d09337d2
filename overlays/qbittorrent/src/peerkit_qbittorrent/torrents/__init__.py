"""What is done with torrents that are there: lists, commands on many, their trackers."""
