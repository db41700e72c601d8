"""One file per rule; the registry loads them by name."""
