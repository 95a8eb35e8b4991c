"""Times as a person writes them, in the form in which nbgrader keeps them: UTC, without a zone."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo


def moment(text: str, zone: tzinfo = UTC) -> datetime:
    """Read a time.

    Parameters
    ----------
    text : str
        A date and time in ISO 8601, ``2026-11-30 23:59``; an offset (``+01:00``, ``Z``) counts
        before `zone`. A date alone means its last second.
    zone : tzinfo
        Where the clock hangs. A time that it shows twice, when summer time ends, means the later
        one, and a time that it leaves out is read in the student's favour too.

    Returns
    -------
    datetime
        In UTC, without a zone.

    Raises
    ------
    ValueError
        If it is no such time.
    """
    text = text.strip()
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text}' is no time; write it as 2026-11-30 23:59.") from None
    if len(text) == len("2026-11-30"):
        read = read.replace(hour=23, minute=59, second=59)
    if read.tzinfo is None:
        local = read.replace(tzinfo=zone)
        read = max(local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    return read.astimezone(UTC).replace(tzinfo=None)
