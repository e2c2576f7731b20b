"""Interviews on which simulated coders are tried out: made-up words, or some of the written interviews, in Indonesian."""
import numpy as np
import pandas as pd

from classroom.paths import course_root
from classroom.simulated_coders import Study

KEYWORDS = {  # what somebody would type into a search box, in Indonesian
    "ECON": ["ekonomi", "uang", "miskin", "biaya", "gaji", "beras", "kebutuhan", "susah"],
    "DEBT": ["utang", "hutang", "cicil", "pinjam", "kredit", "tagih"],
    "CARE": ["anak", "nafkah", "mengasuh", "ngasuh", "momong"],
    "FAMCONF": ["keluarga", "rumah tangga", "bertengkar", "mertua", "suami", "orang tua"],
    "DIV_EXT": ["cerai", "pisah", "mantan"],
    "DIV_INT": ["cerai", "sakit hati", "dendam", "kecewa", "sedih"],
    "VIOLENCE": ["pukul", "kekerasan", "dihajar", "tampar", "hajar"],
    "PEER": ["teman", "kawan", "batir", "diajak", "mengajak", "ajakan"],
    "COERCION": ["paksa", "ancam", "dipaksa", "terpaksa", "disekap"],
    "STIGMA": ["malu", "stigma", "cap", "aib", "omongan"],
    "LIFESTYLE": ["gaya", "mewah", "hp baru", "baju", "jalan-jalan", "nongkrong"],
    "AGENCY": ["pilih", "pilihan", "milih", "sendiri", "keputusan"],
    "DEMAND": ["pelanggan", "pembeli", "tamu", "permintaan", "laki-laki"],
    "PLATFORM": ["aplikasi", "hp", "ponsel", "internet", "online", "daring", "whatsapp"],
    "PREEMPTIVE": ["penyuluhan", "sosialisasi", "ceramah", "edukasi"],
    "PREVENTIVE": ["patroli", "pantau", "blokir", "cegah", "buku tamu"],
    "REPRESSIVE": ["razia", "tangkap", "surat pernyataan", "pasal", "operasi", "penertiban"],
    "CURATIVE": ["pelatihan", "konseling", "puskesmas", "rumah aman", "rehabilitasi", "bantuan"],
    "STRUCTURE": ["anggaran", "personel", "alat", "kantor", "formulir", "antre"],
    "SUBSTANCE": ["pasal", "undang-undang", "hukum", "perda", "aturan"],
    "CULTURE": ["budaya", "ketawa", "tertawa", "diam", "malu", "tetangga"],
}


def invented(seed=0, interviews=4, per_interview=12):
    """A `Study` of made-up words: turns of uneven length, core, accepted, grey and decoy spans, keywords that mislead."""
    rng = np.random.default_rng(seed)
    codebook = pd.DataFrame([(parent, "") for parent in "KLMN"] + [(f"{parent}{i}", parent) for parent in "KLMN" for i in (1, 2, 3)], columns=["code", "parent"])
    leaves = [code for code in codebook["code"] if len(code) == 2]
    keywords = {code: [f"sign{code.casefold()}"] for code in leaves}
    usual = rng.dirichlet(np.full(len(leaves), 2.0))
    documents, rows = {}, []
    for number in range(interviews):
        doc, text = f"V{number + 31}-en", ""
        spans = rng.permutation(["core"] * per_interview + ["accepted"] * 2 + ["grey"] * 2 + ["decoy"] * 3 + [""] * 12)
        for turn, layer in enumerate(spans):
            text += "\n" * bool(turn) + f"INT: {_sentence(rng, 6)}\nSITI: {_sentence(rng, rng.integers(3, 25))} "
            code = rng.choice(leaves, p=usual)
            if layer:
                quote = _sentence(rng, rng.integers(8, 40), keywords[code][0] if rng.random() < {"core": .5, "decoy": 1}.get(layer, 0) else "")
                rows.append((doc, len(text), len(text) + len(quote), code, quote, layer))
                text += quote + " "
            text += _sentence(rng, rng.integers(3, 25), rng.choice([word for words in keywords.values() for word in words]) if rng.random() < .3 else "")
        documents[doc] = text
    return Study(documents, pd.DataFrame(rows, columns=["doc", "start", "end", "code", "text", "layer"]), codebook, keywords)


def _sentence(rng, length, word=""):
    words = ["".join(rng.choice(list("aeioumnkst"), rng.integers(2, 9))) for _ in range(length)]
    if word:
        words[rng.integers(len(words))] = word
    return " ".join(words).capitalize() + "."


def written(interviews=("V10", "V38", "V41", "V59")):
    """Some of the written interviews, in Indonesian, with the planted gold."""
    from fieldwork import load
    from fieldwork.transcripts import document
    planted = pd.read_csv(course_root(__file__) / "solutions" / "transcripts" / "planted.csv")
    documents = {f"{name}-id": document(f"{name}-id") for name in interviews}
    return Study(documents, planted[planted["doc"].isin(documents)], load("codebook_v2"), KEYWORDS)
