// The partners with their ties. They are found once, then paged and counted: planning the search twice would cost more
// than keeping them.
WITH hubs, COLLECT {
  %ties%
  WITH partner, count(*) AS strength, collect({reason: reason, fact: fact, via: via, paths: paths}) AS ties
  RETURN {partner: partner, strength: strength, ties: ties}
} AS partners
