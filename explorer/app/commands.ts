/** The text as one argument of a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that asks the same; the query without its comments and on one line. */
export function curlOf(query: string, variables: unknown, address: string): string {
  const short = query.replace(/^\s*#.*$/gm, '').replace(/\s+/g, ' ').trim();
  return `curl -s ${quoted(address)} \\\n  -H 'content-type: application/json' \\\n  -d ${quoted(JSON.stringify({ query: short, variables }))}`;
}
