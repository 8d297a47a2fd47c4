// Groups of bodies that the cores lead: shown, but not counted.
// given: core
UNWIND cores AS core
MATCH (core)-[leads:LEADS]->(group:Organization)
WHERE %leads_a_body(leads)% AND NOT (%single(group)%) AND %holds(leads, group)%
WITH DISTINCT group
ORDER BY group.id
RETURN group
