// The positions of any two parts in the same thing.
// given: parts, span, fact
UNWIND range(span[0], span[1] - 2) AS first
UNWIND range(first + 1, span[1] - 1) AS second
