// Every body with a tie to the centre, or a seat in one of its joint bodies; a unit together with its Party bodies.
// given: partner, community
%ties_of_centre%
%in_units%
// One tie for each reason and fact, even if it leads to several parts of the centre.
WITH partner, reason, fact, via, collect(rels) AS paths, collect(DISTINCT hub) AS hubs
WITH partner, collect({reason: reason, fact: fact, via: via, paths: paths, with: hubs}) AS ties
RETURN {
  partner: partner,
  strength: size(ties),
  ties: ties,
  resident: %is_resident%
}
