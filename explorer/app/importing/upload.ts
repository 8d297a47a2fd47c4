import { language } from '../state.ts';

/** What an import tells of one cell. */
export interface Problem {
  file: string;
  sheet: string;
  cell: string;
  severity: string;
  code: string;
  message: string;
}

/** What becomes of one thing. */
export interface Change {
  action: 'CREATED' | 'CHANGED' | 'ENDED';
  type: string;
  id: string;
  name: string;
  file: string;
  sheet: string;
  cell: string;
  properties: { name: string; before: unknown; after: unknown }[];
}

/** Which thing of the graph a cell was taken for; `near` where its name is only like it. */
export interface Match {
  file: string;
  sheet: string;
  cell: string;
  id: string;
  name: string;
  why: string;
  near: boolean;
}

/** The answer of `POST /import`. */
export interface Imported {
  problems: Problem[];
  created: number;
  changed: number;
  ended: number;
  unchanged: number;
  applied: boolean;
  endingsApplied: boolean;
  changes: Change[];
  matches: Match[];
}

export interface Upload {
  files: readonly File[];
  within: string;
  source: string;
  end: string;
  token: string;
}

/** `status`: of an answer that is no JSON, such as that of a proxy; null where there is none. */
export type Answer = { report: Imported } | { refused: string; token: boolean } | { status: number | null };

const ENDPOINT = new URL('import', document.baseURI);
/** With it the service says that a token would help; of other refusals there is only the reason. */
const ASKS_TOKEN = 'www-authenticate';

/** Send spreadsheets to be read, or with `apply` to be written. */
export async function send({ files, within, source, end, token }: Upload, apply: boolean): Promise<Answer> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  for (const [name, text] of Object.entries({ within, source, end })) if (text.trim()) form.append(name, text.trim());
  if (apply) form.append('apply', 'true');
  let status: number | null = null;
  try {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      body: form,
      headers: { 'accept-language': language.value === 'en' ? 'en' : 'zh-CN', ...(token && { authorization: `Bearer ${token}` }) },
    });
    status = response.status;
    const answer = (await response.json()) as Imported | { errors: { message: string }[] };
    if ('errors' in answer) return { refused: answer.errors.map(({ message }) => message).join(' '), token: response.headers.has(ASKS_TOKEN) };
    return { report: answer };
  } catch {
    return { status };
  }
}
