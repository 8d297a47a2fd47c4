// How a body provides for a need: it claims the need, or leads, claims, funds or supplies a project that answers the
// need.
// given: provider
MATCH (provider)-[claims:CLAIMS]->(need:Need)
WHERE %holds(claims, provider, need)%
RETURN need
UNION ALL
MATCH (provider)-[takes:LEADS|CLAIMS|FUNDS]->(project:Project)-[answers:ANSWERS]->(need:Need)
WHERE %holds(takes, provider, project)% AND %holds(answers, need)%
RETURN need
UNION ALL
MATCH (provider)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(project:Project)-[answers:ANSWERS]->(need:Need)
WHERE %holds(offers, provider, resource)% AND %holds(uses, project)% AND %holds(answers, need)%
RETURN need
