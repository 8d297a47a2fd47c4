import { ask } from '../api.ts';
import { SOURCES } from '../documents.ts';
import { nameOf } from '../state.ts';

const AT_ONCE = 100;

/** The names of sources by their ids, each asked for once. */
export async function sourceNames(given: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(given)];
  const names = new Map<string, string>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const { nodes } = await ask(SOURCES, { ids: ids.slice(i, i + AT_ONCE) });
    for (const node of nodes ?? []) if (node && 'name' in node) names.set(node.id, nameOf(node));
  }
  return names;
}
