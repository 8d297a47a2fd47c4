// For each kind of resource, the communities to which neither their own bodies nor bodies tied to them offer it.
// given: provider
WITH *, COLLECT {
  UNWIND tied AS whole
  RETURN {
    community: whole.community,
    have: COLLECT {
      UNWIND whole.bodies AS provider
      MATCH (provider)-[offers:OFFERS]->(resource:Resource)
      WHERE resource.kind IN %kinds% AND %holds(offers, resource)%
      RETURN DISTINCT resource.kind
    }
  }
} AS resourcesHad
WITH *, [kind IN %kinds% | {
  kind: kind,
  missing: [each IN resourcesHad WHERE NOT kind IN each.have | each.community]
}] AS resources
