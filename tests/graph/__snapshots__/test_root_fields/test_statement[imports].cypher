// { imports(first: 5) { importsTotal imports { cursor at source created changed ended unchanged problemsTotal files { name sha256 } problems { file sheet cell severity code messageZh messageEn } } } }
// Database hits on the invented network: 15 at most

// imports
// {a0: 5}
RETURN [
  COUNT { MATCH (counted:CobuildImport) },
  COLLECT {
    MATCH (record:CobuildImport)
    WITH record
    ORDER BY record.id DESC
    LIMIT $p.a0
    RETURN [
      record.id,
      toString(record.at),
      record.source,
      record.created,
      record.changed,
      record.ended,
      record.unchanged,
      record.problemsTotal,
      [i_0 IN range(0, size(record.files) - 1) | [record.files[i_0], record.hashes[i_0]]],
      [
        line_0 IN record.problems
          | [
            split(line_0, '\t')[0],
            split(line_0, '\t')[1],
            split(line_0, '\t')[2],
            split(line_0, '\t')[3],
            split(line_0, '\t')[4],
            split(line_0, '\t')[5],
            split(line_0, '\t')[6]
          ]
      ]
    ] AS row_0
  }
] AS data;
