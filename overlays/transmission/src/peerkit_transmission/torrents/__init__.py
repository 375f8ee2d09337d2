"""What is done with torrents that are there: lists, commands on many, labels, queue, trackers."""
