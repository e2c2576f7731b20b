"""How a class and each task did: formulas, what the gradebook says, tables, pictures, and the page that holds them."""
