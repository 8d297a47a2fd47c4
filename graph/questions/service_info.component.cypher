// The version and edition that the database reports.
CALL dbms.components() YIELD versions, edition
WITH {version: versions[0], edition: edition} AS component
LIMIT 1
