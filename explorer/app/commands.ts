/** The text as one argument of a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that asks the same. */
export const curlOf = (query: string, variables: unknown, address: string): string =>
  `curl -s ${quoted(address)} \\\n  -H 'content-type: application/json' \\\n  -d ${quoted(JSON.stringify({ query, variables }))}`;
