// A body takes part in a joint body through a seat reserved for it, vacant or held. One of the two is already bound.
MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
WHERE %holds(reserved, body)% AND %holds(seat, post, third)% AND %single(third)%
RETURN %found%, [reserved, seat] AS %rels%
