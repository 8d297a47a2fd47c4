"""How names are compared, spelled in Pinyin and searched."""
