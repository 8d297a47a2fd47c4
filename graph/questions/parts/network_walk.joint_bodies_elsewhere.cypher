// The start of a walk with the joint bodies, wherever they lie, that join two or more of its bodies: those with most of
// them first.
// given: start
WITH %carried%, start, COLLECT {
  UNWIND start.seen AS body
  CALL (body) {
    %seats%
  }
  WITH body, joint
  WHERE joint <> body AND %named(body)%
  LIMIT %most% + 1
  WITH body, joint
  ORDER BY joint, body
  RETURN [joint, body]
} AS seats
WITH %carried%, start, seats, size(seats) > %most% AS crowded, %starts_of_joint_bodies% AS firsts
WITH %carried%, start, crowded, COLLECT {
  UNWIND range(0, size(firsts) - 1) AS number
  WITH firsts[number] AS low, coalesce(firsts[number + 1], size(seats)) AS high
  WITH seats[low][0] AS partner, size(%starts_of_bodies%) AS seated
  WHERE seated > 1 AND NOT partner IN start.seen AND %partner_is_wanted%
  WITH partner, seated
  ORDER BY seated DESC, partner.id
  RETURN partner
} AS joining, %limit% - size(start.seen) AS room
WITH %carried%, {
  seen: start.seen + joining[0..room],
  ring: start.ring,
  kept: [size(start.seen) + size(joining[0..room])],
  found: [start.found[0] + size(joining)],
  over: start.over OR crowded,
  ended: false
} AS start
