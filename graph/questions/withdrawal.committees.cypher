// Joint bodies in which it has a seat, with the numbers of people before and after, of bodies that stay, and whether it
// has the chair.
// given: leaving, joint
WITH *, COLLECT {
  WITH leaving
  WHERE %named(leaving)%
  CALL (leaving) {
    %seats_of_leaving%
  }
  WITH DISTINCT leaving, joint
  ORDER BY joint.id
  RETURN {
    joint: joint,
    minimum: joint.membersMin,
    before: COUNT {
      MATCH (joint)<-[seat:POST_OF]-(post:Post)<-[office:HOLDS]-(member:Member)
      WHERE %holds(seat, post)% AND %holds(office, member)%
      RETURN DISTINCT member
    },
    after: COUNT {
      MATCH (joint)<-[seat:POST_OF]-(post:Post)<-[office:HOLDS]-(member:Member)
      WHERE %holds(seat, post)% AND %holds(office, member)%
      WITH member, coalesce(office.onBehalfOf, '') <> leaving.id AND NOT EXISTS {
        MATCH (post)-[reserved:REPRESENTS]->(body)
        WHERE body = leaving AND %holds(reserved, body)%
      } AS stays
      WHERE stays
      RETURN DISTINCT member
    },
    bodies: COUNT {
      CALL (joint) {
        %seats_of_others%
      }
      WITH DISTINCT partner AS other
      WHERE other <> leaving AND %named(other)%
      RETURN other
    },
    chaired: EXISTS {
      MATCH (leaving)-[turn:CHAIRS]->(joint)
      WHERE %holds(turn, joint)%
    }
  }
} AS committees
