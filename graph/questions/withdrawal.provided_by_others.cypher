// Whether a body other than the leaving one provides for a need.
// given: leaving, need
MATCH (other)-[claims:CLAIMS]->(need)
WHERE other <> leaving AND %holds(claims, other)%
RETURN other
UNION ALL
MATCH (other)-[takes:LEADS|CLAIMS|FUNDS]->(project:Project)-[answers:ANSWERS]->(need)
WHERE other <> leaving AND %holds(takes, other, project)% AND %holds(answers, project)%
RETURN other
UNION ALL
MATCH (other)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(project:Project)-[answers:ANSWERS]->(need)
WHERE other <> leaving AND %holds(offers, other, resource)% AND %holds(uses, project)% AND %holds(answers, project)%
RETURN other
