// The partners of every body, with the ties to each, in the order of the page.
WITH bodies, COLLECT {
  UNWIND bodies AS body
  %ties_of_body%
  WITH body, partner, count(*) AS strength, collect({reason: reason, fact: fact, via: via, paths: paths}) AS ties
  WITH partner, sum(strength) AS strength, collect({body: body, strength: strength, ties: ties}) AS with_each
  WHERE size(with_each) = size(bodies)
  WITH partner, strength, with_each
  ORDER BY %order%
  RETURN {partner: partner, strength: strength, with_each: with_each}
} AS partners
