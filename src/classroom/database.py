"""The gradebook as a database: SQLite in the course folder, or PostgreSQL on a server that several machines share."""
import hashlib
from contextlib import contextmanager

from sqlalchemy import create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import NullPool

from classroom.errors import CourseError

WAIT = 60  # seconds for somebody else who writes to the gradebook, as the Formgrader does
CONNECT = 15  # seconds until a server has to answer
EXAMPLE = "postgresql+psycopg://grader@db.example/gradebook"
MISSING = "The gradebook is on PostgreSQL, for which a package is missing here. Install it with: python3 course.py cluster"


def engine_of(db_url):
    """Connections to the gradebook in whose transactions nobody else of us writes, so that none fails half way."""
    if not db_url.startswith("sqlite"):
        engine = create_engine(db_url, poolclass=NullPool, connect_args={"connect_timeout": CONNECT})
        event.listen(engine, "begin", _alone)
        return engine
    engine = create_engine(db_url, poolclass=NullPool, connect_args={"timeout": WAIT})
    event.listen(engine, "connect", lambda connection, record: setattr(connection, "isolation_level", None))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _alone(connection):
    """What BEGIN IMMEDIATE is to SQLite: writers of this course go one after the other, on however many machines."""
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT}s'")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_number('writer')})")


def need(db_url):
    """Raises CourseError where the gradebook's server cannot be used, with what to do about it; SQLite needs none."""
    if db_url.startswith("sqlite"):
        return
    try:
        url = make_url(db_url)
        if url.get_backend_name() != "postgresql":
            raise CourseError(f"A gradebook is a file of SQLite or a database of PostgreSQL, not of {url.get_backend_name()}. Its address looks like {EXAMPLE}")
        with engine_of(db_url).connect():
            pass
    except (ArgumentError, NoSuchModuleError):
        raise CourseError(f"This is no address of a gradebook's database; it looks like {EXAMPLE}") from None
    except ImportError:
        raise CourseError(MISSING) from None
    except OperationalError as problem:
        raise CourseError(f"The gradebook's database {url.render_as_string(hide_password=True)} cannot be used: {_line(problem)}") from None


def _line(problem):
    said = [line.strip() for line in str(problem.orig).splitlines() if line.strip()]
    return next((line.partition("FATAL:")[2].strip() for line in said if "FATAL:" in line), said[0] if said else "no answer")


@contextmanager
def only_one(db_url, name):
    """Hold a lesson against graders on other machines, or raise BlockingIOError; with SQLite `classroom.lock` does it alone."""
    if db_url.startswith("sqlite"):
        yield
        return
    with create_engine(db_url, poolclass=NullPool, isolation_level="AUTOCOMMIT").connect() as connection:
        if not connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({_number(name)})").scalar():
            raise BlockingIOError(f"{name} is being graded on another machine")
        yield


def _number(what):
    """What PostgreSQL knows a lock by: a number of 64 bits, with a sign."""
    return int.from_bytes(hashlib.sha256(f"law-in-the-field {what}".encode()).digest()[:8], "big", signed=True)
