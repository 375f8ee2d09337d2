"""Bytes to types and back: strict decoding, the salvage of odd answers, forms."""
