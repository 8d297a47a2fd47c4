// The partners as rows.
UNWIND partners AS found
WITH found.partner AS partner, found.strength AS strength, found.ties AS ties
%after%
