// Joint bodies with turns of the chair: its columns of FoundDue, with their turns and members.
// given: committee
COLLECT {
  %committees%
  WHERE %holds(committee)% AND EXISTS {
    MATCH (anybody)-[any_turn:CHAIRS]->(committee)
    WHERE %seen(any_turn, anybody)%
  }
  WITH committee
  ORDER BY committee.id
  LIMIT %most% + 1
  %turns%
  %members%
  WITH
    committee AS about,
    committee.id AS key,
    null AS published,
    null AS day,
    [rotationMonths, turns, members] AS more
  RETURN [%kind%, key, published, day, more, about]
}
