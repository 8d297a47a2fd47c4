// The lines of a subject, by the id of their facts.
// given: subject
%facts_of_subject%
WITH subject, fact, other
ORDER BY fact.id
LIMIT %limit%
