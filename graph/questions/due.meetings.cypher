// Joint bodies with a rhythm of meetings, and the days of their latest meetings up to the day of the read: the columns
// of FoundDue.
// given: committee, about
UNWIND COLLECT {
  %committees%
  WHERE %holds(committee)% AND committee.meetingRhythm IS NOT NULL
  WITH committee
  ORDER BY committee.id
  %limit%
  RETURN committee
}[0..%most% + 1] AS about
RETURN %kind% AS kind, about.id AS key, null AS published, null AS day, [
  about.meetingRhythm,
  COLLECT {
    MATCH (about)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
    WHERE %seen(hosts, meeting)% AND hosts.validFrom <= hosts.validTo AND meeting.validFrom <= %on%
    WITH meeting
    ORDER BY meeting.validFrom DESC, meeting.id
    LIMIT 6
    RETURN toString(meeting.validFrom)
  }
] AS more, about
