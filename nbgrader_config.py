"""What nbgrader reads in this folder, so that its own commands and the Formgrader grade as `course grade` does."""
from classroom.settings import configure

configure(get_config())  # noqa: F821  nbgrader gives this file a get_config
