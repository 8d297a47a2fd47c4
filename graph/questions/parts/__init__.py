"""What questions share, or are made of."""
