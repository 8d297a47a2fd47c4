// Named joint bodies with their recorded rhythm, their term and the days of their meetings: the columns of FoundBody.
// `doubtful` are the published dates of meetings of which no day is known.
// given: committee
COLLECT {
  %committees%
  WHERE %holds(committee)% AND %named(committee)%
  WITH committee
  ORDER BY committee.id
  LIMIT %most% + 1
  WITH
    committee,
    committee.meetingRhythm AS rhythm,
    toString(committee.validFrom) AS since,
    toString(committee.validTo) AS until,
    COLLECT {
      MATCH (committee)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
      WHERE %holds(hosts, meeting)%
      WITH DISTINCT meeting
      ORDER BY meeting.validFrom, meeting.id
      LIMIT %most% + 1
      RETURN toString(meeting.validFrom)
    } AS days,
    COLLECT {
      MATCH (committee)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
      WHERE %seen(hosts, meeting)% AND %without_day%
      WITH DISTINCT meeting
      LIMIT %most% + 1
      RETURN coalesce(meeting.startDate, '')
    } AS doubtful
  %row%
}
