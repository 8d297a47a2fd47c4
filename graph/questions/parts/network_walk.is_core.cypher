// Whether a body is a core of the community around which the walk goes.
// given: body
EXISTS {
  MATCH (body)-[leads_home:LEADS]->(home:Community {id: %community%})
  WHERE leads_home.role = 'CORE' AND %holds(leads_home, home)%
}
