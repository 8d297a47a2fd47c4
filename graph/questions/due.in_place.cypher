// The rows of several kinds about things of a place, which are found once.
WITH COLLECT {
  %each%
  RETURN %thing%
} AS %things%
CALL (%things%) {
  %rows%
}
RETURN kind, key, published, day, more, about
