// The key of the group of a body, in a list: its kind.
// given: body
WITH *, [coalesce('0' + body.kind, %key_of_others%)] AS own
