"""The instructor's side: build the notebooks, collect, grade, report."""
