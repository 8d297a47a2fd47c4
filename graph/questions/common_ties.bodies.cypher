// The compared bodies; no row if one of them does not exist.
WITH COLLECT {
  UNWIND %ids% AS id
  %match_of_body%
  RETURN body
} AS bodies
WITH bodies
WHERE size(bodies) = size(%ids%)
