// The ties of a body.
// given: body
CALL (body) {
  %ties_of_body%
}
%of_partners%
// One tie for each reason and fact, however many relationships bear it.
WITH body, partner, reason, fact, via, collect(rels) AS paths
%lasting%
