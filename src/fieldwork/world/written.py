"""The 24 interviews of the student world that were written out in full: whose they are and what came up in them.

They were chosen by hand, for contrast, so they are no sample of anything. Seed 0 alone gives their people the
consent to archive and takes the order of what was said from their pages (solutions/transcripts/); in any
other world the archive is drawn and nothing is written.
"""
import pandas as pd

SEED = 0
TOLD = {  # interview: causes in the order in which they come up; * after the interviewer had named them
    "V03": "FAMCONF DEBT* DIV_EXT ECON DEMAND AGENCY* COERCION PLATFORM CARE",
    "V04": "ECON", "V07": "ECON CARE", "V09": "COERCION LIFESTYLE ECON* PLATFORM", "V10": "VIOLENCE* ECON*",
    "V17": "PLATFORM PEER LIFESTYLE ECON", "V20": "DIV_INT* STIGMA DEMAND AGENCY ECON* DEBT PEER CARE", "V26": "AGENCY PLATFORM",
    "V31": "ECON* VIOLENCE COERCION", "V33": "FAMCONF ECON CARE PLATFORM*", "V34": "AGENCY", "V38": "CARE ECON LIFESTYLE PLATFORM DIV_INT",
    "V41": "DIV_EXT PEER ECON FAMCONF", "V46": "DEMAND ECON DEBT DIV_EXT PLATFORM AGENCY STIGMA*", "V48": "DIV_EXT FAMCONF*",
    "V49": "FAMCONF CARE DEMAND LIFESTYLE ECON", "V50": "ECON FAMCONF* PLATFORM DIV_EXT* PEER", "V51": "", "V53": "ECON FAMCONF AGENCY PLATFORM",
    "V58": "FAMCONF ECON DEBT DIV_INT PEER* COERCION*", "V59": "DIV_EXT FAMCONF COERCION VIOLENCE ECON",
    "V63": "PEER DIV_INT PLATFORM LIFESTYLE CARE", "V65": "ECON FAMCONF* PEER COERCION DIV_INT LIFESTYLE",
    "V66": "CARE DIV_EXT DEBT PEER LIFESTYLE COERCION ECON"}


def archived(interviews):
    """Rows of the interviews that are written out."""
    return interviews["interview_id"].isin(TOLD).to_numpy()


def as_told(mentions):
    """The mentions with order and mode of the written interviews taken from their pages. The codes themselves stay as they were drawn."""
    told = pd.DataFrame([(interview, code.rstrip("*"), "prompted" if code.endswith("*") else "spontaneous", seq)
                         for interview, codes in TOLD.items() for seq, code in enumerate(codes.split(), 1)],
                        columns=["interview_id", "code", "mode", "seq"])
    both = mentions.merge(told, on=["interview_id", "code"], how="left", suffixes=("", "_told"))
    for column in ("mode", "seq"):
        both[column] = both[f"{column}_told"].fillna(both[column]).astype(mentions[column].dtype)
    return both[mentions.columns].sort_values(["interview_id", "seq"], ignore_index=True)
