// The rows of all kinds, with the values selected of what each is about. Kinds are branches of one union: the database
// charges a sorted or limited row the memory of all lists in scope, which would be the rows of the kinds before.
COLLECT {
  CALL () {
    %rows%
  }
  %row%
}
