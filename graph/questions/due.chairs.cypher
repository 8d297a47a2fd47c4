// Joint bodies with turns of the chair: the columns of FoundDue, with their turns and members.
// given: committee
UNWIND COLLECT {
  %committees%
  WHERE %holds(committee)% AND EXISTS {
    MATCH (anybody)-[any_turn:CHAIRS]->(committee)
    WHERE %seen(any_turn, anybody)%
  }
  WITH committee
  ORDER BY committee.id
  %limit%
  RETURN committee
}[0..%most% + 1] AS committee
%turns%
%members%
RETURN
  %kind% AS kind,
  committee.id AS key,
  null AS published,
  null AS day,
  [rotationMonths, turns, members] AS more,
  committee AS about
