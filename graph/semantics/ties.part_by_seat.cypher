// A body takes part in a joint body by a seat that is reserved for it, vacant or held. One of the two is bound before.
MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
WHERE %holds(reserved, body)% AND %holds(seat, post, third)% AND %single(third)%
RETURN %found%, [reserved, seat] AS %rels%
