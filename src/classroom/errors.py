"""The one kind of error a command shows: a clear line that says what to do."""


class CourseError(Exception):
    """Something fell short; the message is one line, for a person, without a traceback."""


class Lost(CourseError):
    """Nobody is left who could go on with the work."""
