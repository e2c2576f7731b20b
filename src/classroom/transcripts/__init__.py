"""The 24 written interviews: from one source file each to raw files, clean turns and planted passages.

solutions/transcripts/V31.txt is what a person reads and edits; CONTRIBUTING.md shows its form.
`source` reads it, `markup` knows its braces and passages, `render` makes what stands in datasets/,
`faults` says what is wrong with a source, `gates` measures how the talk sounds.
"""
