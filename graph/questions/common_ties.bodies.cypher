// The bodies that are compared; nothing where one of them is not there.
WITH COLLECT {
  UNWIND %ids% AS id
  %match_of_body%
  RETURN body
} AS bodies
WITH bodies
WHERE size(bodies) = size(%ids%)
