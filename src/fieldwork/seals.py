"""Digests that let `check` recognise an answer without holding it.

They stop spoilers, nothing more: whoever tries all options by program finds them. Marks do not rest
on them; an instructor's grader judges against the key itself.
"""
import hashlib


def digest(salt, slot, token):
    """Twelve hexadecimal digits that stand for `token` in `slot` of the task with this `salt`."""
    text = f"{slot}\x1f{token}".encode()
    return hashlib.blake2b(text, key=salt.encode()[:64], digest_size=6).hexdigest()


def seal_slots(salt, slots):
    """{slot: tokens} with every token replaced by its digest, in an order that tells nothing."""
    return {slot: sorted(digest(salt, slot, token) for token in tokens) for slot, tokens in slots.items()}
