// The partners with their ties. Found once, then paged and counted: to plan it twice would cost more than to hold them.
WITH hubs, COLLECT {
  %ties%
  WITH partner, count(*) AS strength, collect({reason: reason, fact: fact, via: via, paths: paths}) AS ties
  RETURN {partner: partner, strength: strength, ties: ties}
} AS partners
