// Pairs of partners that have neither a tie nor another common partner once the body is gone.
// given: leaving, partners
// A tie through the leaving joint body ends with it. A partner counts as its own neighbour.
WITH *, partners[0..%paired%] AS compared
WITH *, COLLECT {
  UNWIND compared AS each_partner
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
} AS neighbours
WITH *, size(neighbours) > %most% AS full, COLLECT {
  UNWIND neighbours AS each
  WITH each
  ORDER BY each.neighbour
  RETURN each
} AS ordered
WITH *, CASE WHEN full THEN [] ELSE %runs_of_neighbours% END AS partners_by_neighbour
// Every pair has a row with 0, and one with 1 for each common neighbour: a pair is apart if its first row has 0. Rows
// are sorted and the first of each pair is read, because for distinct or grouped rows the database charges the whole
// list of partners.
WITH *, COLLECT {
  CALL (compared, partners_by_neighbour) {
    UNWIND compared AS one
    UNWIND compared AS other
    WITH one, other
    WHERE one.id < other.id
    RETURN one, other, 0 AS joined
    UNION ALL
    UNWIND partners_by_neighbour AS partners_of_one
    UNWIND partners_of_one AS first
    UNWIND partners_of_one AS second
    WITH first.partner AS one, second.partner AS other
    WHERE one.id < other.id
    RETURN one, other, 1 AS joined
  }
  WITH one, other, joined
  LIMIT %most_rows% + 1
  WITH one, other, joined
  ORDER BY one, other, joined DESC
  RETURN [one, other, joined]
} AS rows
WITH *, full OR size(rows) > %most_rows% AS crowded
WITH *, [start IN %starts_of_pairs% WHERE rows[start][2] = 0 AND NOT crowded | rows[start]] AS apart
WITH *, COLLECT {
  UNWIND apart AS pair
  WITH pair[0] AS one, pair[1] AS other
  ORDER BY one.id, other.id
  RETURN {one: one, other: other}
} AS pairs
