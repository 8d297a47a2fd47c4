// The lines of a subject, by the ids of their facts.
// given: subject
%facts_of_subject%
WITH subject, fact, other
ORDER BY fact.id
LIMIT %limit%
