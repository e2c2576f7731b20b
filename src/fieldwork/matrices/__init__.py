"""Analysis displays."""
