// Pairs of partners that no tie of their own and no other partner in common joins, once the body is gone.
// given: leaving, near
// What joins others only through the body as their joint body goes with it. A partner is near itself.
WITH *, partners[0..%paired%] AS some
WITH *, COLLECT {
  UNWIND some AS each_partner
  CALL (each_partner, leaving) {
    RETURN each_partner AS neighbour
    UNION
    CALL (each_partner) {
      %ties_of_partner%
    }
    WITH leaving, partner AS neighbour, fact
    WHERE neighbour <> leaving AND fact <> leaving.id
    RETURN neighbour
  }
  RETURN {partner: each_partner, neighbour: neighbour}
  LIMIT %most% + 1
} AS hood
WITH *, size(hood) > %most% AS full, COLLECT {
  UNWIND hood AS each
  WITH each
  ORDER BY each.neighbour
  RETURN each
} AS ordered
WITH *, CASE WHEN full THEN [] ELSE %runs_of_neighbours% END AS near
// Sorted, and the first of each pair looked at: for distinct or grouped rows the database charges all of near.
WITH *, COLLECT {
  CALL (some, near) {
    UNWIND some AS one
    UNWIND some AS other
    WITH one, other
    WHERE one.id < other.id
    RETURN one, other, 0 AS joined
    UNION ALL
    UNWIND near AS hosts
    UNWIND hosts AS first
    UNWIND hosts AS second
    WITH first.partner AS one, second.partner AS other
    WHERE one.id < other.id
    RETURN one, other, 1 AS joined
  }
  WITH one, other, joined
  LIMIT %joined% + 1
  WITH one, other, joined
  ORDER BY one, other, joined DESC
  RETURN [one, other, joined]
} AS joints
WITH *, full OR size(joints) > %joined% AS crowded
WITH *, [start IN %starts_of_pairs% WHERE joints[start][2] = 0 AND NOT crowded | joints[start]] AS apart
WITH *, COLLECT {
  UNWIND apart AS pair
  WITH pair[0] AS one, pair[1] AS other
  ORDER BY one.id, other.id
  RETURN {one: one, other: other}
} AS pairs
