// Every tie of the community, its cores and its joint bodies, and the units in it up to their first tie.
MATCH (community:Entity {id: $community})
// + community_as_a_whole
CALL (centre) {
  // + units_of_whole
  RETURN collect(unit) AS members
}
CALL (community) {
  WITH community AS place
  // + things_in_place
  WITH thing AS unit
  // + may_be_gap
  WITH unit WHERE
  // + without_tie
  RETURN count(unit) AS gap
}
RETURN {membersTotal: size(members), gapTotal: gap} AS found
