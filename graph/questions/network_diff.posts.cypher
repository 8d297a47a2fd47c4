// Posts of the joint bodies of the place on one of the days.
// given: joint
UNWIND %inside% AS joint
WITH joint
WHERE joint:JointCommittee
MATCH (joint)<-[seat:POST_OF]-(post:Post)
WHERE %holds(seat, post)%
RETURN post AS found, %side% AS side
