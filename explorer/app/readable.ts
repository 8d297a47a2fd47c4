const TOKENS = /"(?:[^"\\]|\\.)*"|\.\.\.(?:on\b)?|[\w.-]+|[^\s,]/g;
const NAME = /^\w/;
/** What may begin an argument, a value or a variable. */
const BEGINS = /^[\w"$[{-]/;
/** What stands right before one without a comma. */
const OPENS = new Set(['(', '[', '$', '=']);

/** A document as people read it, of one without spaces as it is sent: a field on each line, arguments with commas. */
export function readable(text: string): string {
  let written = '';
  let depth = 0;
  let round = 0;
  let before = '';
  for (const token of text.match(TOKENS) ?? []) {
    if (token === ')') round -= 1;
    if (round > 0) written += argument(token, before);
    else if (token === '{') {
      depth += 1;
      written += ' {';
    } else if (token === '}') {
      depth -= 1;
      written += depth === 0 ? '\n}\n\n' : `${lineAt(depth)}}`;
    } else if (depth === 0) written += NAME.test(token) && NAME.test(before) ? ` ${token}` : token;
    else if (before === ':' || before === '...on') written += ` ${token}`;
    else if (before === '...' || ['(', ')', ':'].includes(token)) written += token;
    else written += lineAt(depth) + (token === '...on' ? '... on' : token);
    if (token === '(') round += 1;
    before = token;
  }
  return written.trim();
}

const lineAt = (depth: number) => `\n${'  '.repeat(depth)}`;

function argument(token: string, before: string): string {
  if (token === '}') return before === '{' ? '}' : ' }';
  if (before === ':' || before === '{') return ` ${token}`;
  return BEGINS.test(token) && !OPENS.has(before) ? `, ${token}` : token;
}
