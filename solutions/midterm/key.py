"""Answer key of the midterm: drawn from bank/ by the seed of the world; answers that depend on the world are functions here."""
from pathlib import Path

from fieldwork.bank import exam_key

KEY = exam_key(Path(__file__).parent, globals(), points=20, manual={"m25": 12})
