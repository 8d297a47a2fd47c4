// The subjects with two lines, by id: two values of everything that distinguishes lines, or a fact that names both
// lines.
// given: cut, subjects
WITH cut OR size(subjects) > %most% AS cut, subjects[0..%most%] AS subjects
WITH cut, COLLECT {
  UNWIND subjects AS subject
  CALL (subject) {
    %facts_of_subject%
    RETURN
      %two% AS two,
      %stated% AS stated,
      count(*) AS facts,
      %two_dated% OR %stated_dated% AS dated
  }
  WITH subject, two, stated, facts, dated
  WHERE two OR stated
  ORDER BY subject.id
  RETURN {subject: subject, two: two, stated: stated, facts: facts, dated: dated}
} AS found
WITH cut, found, size(found) > %limit% OR any(each IN found[0..%limit%] WHERE each.facts > %limit%) AS shortened
