// The database itself, as it names its version and edition.
CALL dbms.components() YIELD versions, edition
WITH {version: versions[0], edition: edition} AS component
LIMIT 1
