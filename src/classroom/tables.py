"""Tables on the terminal, as wide as the terminal allows, readable when piped into a file."""
import shutil
import sys


def print_table(headers, rows, right=()):
    """Print rows under headers; columns named in `right` are set flush right. Nothing for no rows."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text
    if not rows:
        return
    wide = shutil.get_terminal_size((120, 24)).columns if sys.stdout.isatty() else 160
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for header in headers:
        table.add_column(header, justify="right" if header in right else "left", overflow="fold", no_wrap=header in right)
    for row in rows:
        table.add_row(*(Text(str(value)) for value in row))
    Console(width=wide, highlight=False).print(table)
