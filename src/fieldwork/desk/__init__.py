"""The coding desk: a transcript beside its codebook."""
