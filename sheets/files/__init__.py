"""Files become grids. A file that cannot be used is refused with one finding, before it costs memory or time."""
