// One step from a thing to the thing it lies in, for a quantified path. LEADS leads only from a core to its place.
// given: inner
(inner)-[lies:%steps%
  WHERE %holds(lies, outer)%
    AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    AND %in_hierarchy%]->(outer)
