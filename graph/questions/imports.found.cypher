// Records of applied imports, the newest first; their ids are in the order of time.
// given: record
MATCH (record:CobuildImport)
%chosen%
WITH record
ORDER BY record.id DESC
LIMIT %limit%
