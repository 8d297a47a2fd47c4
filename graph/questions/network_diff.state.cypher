// The holders of a post on one of the days, and the bodies it represents; both empty if there is no such post on that
// day.
// given: post
CASE WHEN %side% IN sides THEN COLLECT {
  MATCH (post)<-[office:HOLDS]-(holder:Member)
  WHERE %holds(office, holder)%
  WITH DISTINCT holder
  ORDER BY holder.id
  RETURN holder
} ELSE [] END AS holders%side%,
CASE WHEN %side% IN sides THEN COLLECT {
  MATCH (post)-[stands:REPRESENTS]->(represented)
  WHERE %holds(stands, represented)%
  WITH DISTINCT represented
  ORDER BY represented.id
  RETURN represented
} ELSE [] END AS represented%side%
