/** An example query, as `examples.json` lists it: titles in both languages, the document, and its variables if it has any. */
export interface Example {
  title_en: string;
  title_zh: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** What the editors show for an example. */
export interface EditorText {
  query: string;
  variables: string;
}

/** The examples the service offers; none when they cannot be read, since GraphiQL is of use without them. */
export async function loadExamples(address: URL): Promise<Example[]> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return (await response.json()) as Example[];
  } catch (error) {
    console.warn(`The examples could not be loaded from ${address.pathname}.`, error);
    return [];
  }
}

/** An example as text for the editors: its titles go above the query as comments. */
export function editorText({ title_en, title_zh, query, variables }: Example): EditorText {
  return {
    query: `# ${title_zh}\n# ${title_en}\n${query.trim()}\n`,
    variables: variables ? JSON.stringify(variables, null, 2) : '',
  };
}
