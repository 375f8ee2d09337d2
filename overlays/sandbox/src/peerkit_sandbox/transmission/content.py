"""What a torrent holds: files laid over pieces, and which bytes of them are there."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..torrents import Metainfo

__all__ = ["Content", "File"]


@dataclass(slots=True)
class File:
    """One file of a torrent; `begin` is its first byte within the torrent."""

    path: str
    length: int
    begin: int
    wanted: bool = True
    priority: int = 0

    @property
    def end(self) -> int:
        """The byte after its last one."""
        return self.begin + self.length


@dataclass(slots=True)
class Content:
    """Files and pieces of a torrent; empty for a magnet link without metadata.

    Data is kept per piece, as bytes present from the start of each, because whole pieces are
    what a client downloads: a file that is not wanted still gets the bytes it shares with a
    wanted one.
    """

    files: list[File] = field(default_factory=list[File])
    piece_size: int = 0
    have: list[int] = field(default_factory=list[int])

    @classmethod
    def of(cls, meta: Metainfo) -> Content:
        """The content that a .torrent file describes, nothing of it present."""
        made = cls(piece_size=meta.piece_length)
        begin = 0
        for file in meta.files:
            made.files.append(File(file.path, file.size, begin))
            begin += file.size
        made.have = [0] * -(-begin // meta.piece_length)
        return made

    @property
    def total_size(self) -> int:
        """Bytes of all files."""
        return self.files[-1].end if self.files else 0

    @property
    def have_valid(self) -> int:
        """Bytes in complete pieces."""
        return sum(have for piece, have in enumerate(self.have) if have == self.length_of(piece))

    @property
    def have_unchecked(self) -> int:
        """Bytes in pieces that are not complete yet."""
        return sum(self.have) - self.have_valid

    @property
    def size_when_done(self) -> int:
        """Bytes of the pieces that the wanted files touch."""
        return sum(self.length_of(piece) for piece in self.wanted_pieces())

    @property
    def left_until_done(self) -> int:
        """Bytes of those pieces that are still missing."""
        return sum(self.length_of(piece) - self.have[piece] for piece in self.wanted_pieces())

    def length_of(self, piece: int) -> int:
        """Bytes of a piece; the last one is shorter."""
        return min(self.piece_size, self.total_size - piece * self.piece_size)

    def pieces_of(self, file: File) -> range:
        """The pieces that hold bytes of a file."""
        if not self.piece_size:
            return range(0)
        first = file.begin // self.piece_size
        return range(first, max(first + 1, -(-file.end // self.piece_size)))

    def wanted_pieces(self) -> list[int]:
        """Pieces touched by wanted files, in order."""
        wanted = {p for file in self.files if file.wanted for p in self.pieces_of(file)}
        return sorted(piece for piece in wanted if piece < len(self.have))

    def bytes_completed(self, file: File) -> int:
        """Bytes of a file that are present."""
        done = 0
        for piece in self.pieces_of(file):
            if piece < len(self.have):
                start = piece * self.piece_size
                stop = min(start + self.have[piece], file.end)
                done += max(0, stop - max(start, file.begin))
        return done

    def fill(self, fraction: float) -> None:
        """Make `fraction` (0..1) of the wanted bytes present, piece after piece."""
        left = round(self.size_when_done * min(max(fraction, 0.0), 1.0))
        for piece in self.wanted_pieces():
            take = min(left, self.length_of(piece))
            self.have[piece] = take
            left -= take

    def bitfield(self) -> bytes:
        """One bit per complete piece, most significant first."""
        bits = bytearray(-(-len(self.have) // 8))
        for piece, have in enumerate(self.have):
            if have == self.length_of(piece):
                bits[piece // 8] |= 0x80 >> piece % 8
        return bytes(bits)

    def rename(self, path: str, name: str) -> bool:
        """Rename a file or folder within the torrent; False if there is none at `path`."""
        renamed = False
        parent = path.rpartition("/")[0]
        target = f"{parent}/{name}" if parent else name
        for file in self.files:
            if file.path == path or file.path.startswith(f"{path}/"):
                file.path = target + file.path[len(path) :]
                renamed = True
        return renamed
