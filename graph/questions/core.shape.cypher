// The shape of a network around its centre: everything that lists and totals need.
WITH *, COLLECT {
  %actors%
} AS actors, COLLECT {
  %led_groups%
} AS led, COLLECT {
  %units_without_tie%
} AS gap
WITH *, COLLECT {
  UNWIND actors AS actor
  WITH actor.partner.kind AS kind, collect(actor) AS members
  ORDER BY kind
  RETURN {kind: kind, members: members}
} AS groups
