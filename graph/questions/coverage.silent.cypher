// Joint bodies that did not meet in the quarter, each with the day of its last meeting.
// given: joint
WITH *, COLLECT {
  UNWIND committees AS joint
  WITH joint
  WHERE NOT EXISTS {
    MATCH (joint)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
    WHERE hosts.validFrom <= hosts.validTo
      AND hosts.validFrom <= %quarter_end%
      AND hosts.validTo >= %quarter_start%
      AND %seen(hosts, meeting)%
  }
  WITH joint
  ORDER BY joint.id
  RETURN {
    joint: joint,
    last: COLLECT {
      MATCH (joint)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
      WHERE hosts.validFrom <= hosts.validTo AND hosts.validFrom <= %day% AND %seen(hosts, meeting)%
      WITH hosts
      ORDER BY hosts.validFrom DESC
      LIMIT 1
      RETURN toString(hosts.validFrom)
    }[0]
  }
} AS silent
