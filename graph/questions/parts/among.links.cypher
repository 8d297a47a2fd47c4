// The direct ties of each of the bodies to another of them.
COLLECT {
  UNWIND %bodies% AS body
  CALL (body) {
    %ties_of_body%
  }
  WITH body, partner, reason, fact, rels, giver
  LIMIT %most% + 1
  // A tie to another body is kept as null, so that it counts as scanned.
  RETURN CASE
    WHEN %leads_to_another% THEN CASE
      WHEN CASE WHEN giver IS NULL THEN body.id < partner.id ELSE giver = body END
      THEN [body.id, partner.id, reason, fact, rels, body, partner]
      ELSE [partner.id, body.id, reason, fact, rels, partner, body]
    END
  END
} AS links
