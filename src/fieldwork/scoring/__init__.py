"""How well somebody has applied a given codebook: a mark between blanket coding and an expert, with feedback.

gold = Gold(planted, documents, codebook, ceiling=0.9)
gold.score(codings).mark
"""
from fieldwork.scoring.gold import Gold, ScoringError, score
from fieldwork.scoring.result import Score

__all__ = ["Gold", "Score", "ScoringError", "score"]
