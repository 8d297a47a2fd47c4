"""What facts mean: on which days they hold, who may see them, what ties bodies."""
