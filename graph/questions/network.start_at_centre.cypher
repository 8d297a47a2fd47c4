// A walk starts at one body; why that can have no tie.
%centre_is_found%
WITH {seen: [centre], ring: [centre], kept: [1], found: [1], over: false, ended: false} AS start, %untied% AS untied
