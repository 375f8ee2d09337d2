"""Files from the server: exports, downloads, new .torrent files."""
