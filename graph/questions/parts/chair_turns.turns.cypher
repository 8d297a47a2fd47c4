// The latest turns in the chair, on any day: the columns of FoundTurn, then the values selected of each chair. One row
// beyond the scan limit shows that there are more.
// given: committee
WITH
  committee,
  committee.rotationRule AS rotationRule,
  committee.rotationMonths AS rotationMonths,
  COLLECT {
    MATCH (chair)-[turn:CHAIRS]->(committee)
    WHERE %seen(turn, chair)%
    WITH chair, turn
    ORDER BY turn.validFrom DESC, turn.id
    LIMIT %scanned% + 1
    WITH
      chair,
      turn.id AS fact,
      turn.scope AS part,
      turn.order AS order,
      %first_day% AS validFrom,
      %last_day% AS validTo,
      turn.startDate AS startDate,
      coalesce(turn.endDate, turn.plannedEnd) AS endDate,
      coalesce(turn.status, '') = 'PLANNED' AS planned,
      %holds(turn, chair)% AS holds,
      %undated(turn)% AS undated,
      coalesce(turn.sourceIds, []) AS sourceIds,
      chair.id AS chairId,
      %first_day_of_chair% AS chairFrom,
      %last_day_of_chair% AS chairTo
    %row%
  } AS turns
