// A walk starts at one body; also why this body can have no tie.
%centre_is_found%
WITH {seen: [centre], ring: [centre], kept: [1], found: [1], over: false, ended: false} AS start, %untied% AS untied
