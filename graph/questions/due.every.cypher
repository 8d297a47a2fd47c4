// The rows of all kinds, with the values selected of what each is about.
COLLECT {
  UNWIND [
    %rows%
  ] AS rows
  UNWIND rows AS each
  WITH
    each[0] AS kind,
    each[1] AS key,
    each[2] AS published,
    each[3] AS day,
    each[4] AS more,
    each[5] AS about
  %row%
}
