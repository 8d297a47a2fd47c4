// The partners with their ties, in the order of the page. They are found once, then paged and counted: planning the search
// twice would cost more than keeping them. They are sorted here, because later the database would charge every sorted row
// the memory of all of them.
WITH hubs, COLLECT {
  %ties%
  WITH partner, count(*) AS strength, collect({reason: reason, fact: fact, via: via, paths: paths}) AS ties
  ORDER BY %order%
  RETURN {partner: partner, strength: strength, ties: ties}
} AS partners
