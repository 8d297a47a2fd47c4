import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SUGGESTIONS } from './documents.ts';
import { takesKeys } from './keys.ts';
import { kindOf } from './kinds.ts';
import { typeText } from './labels.ts';
import { pageOf } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { wordsOf } from './Notice.tsx';
import type { EntityType, SuggestionsQuery } from './operations.ts';
import { KindIcon, Magnifier, Sign } from './picture/Glyph.tsx';
import { go, nameOf, otherNameOf, texts } from './state.ts';

const SHOWN = 8;
const TYPING_MILLISECONDS = 120;

type Suggestion = NonNullable<SuggestionsQuery['search']>['nodes'][number];

/** Open the page of something. */
export const openThing = (thing: { __typename: string; id: string }): void => go(pageOf(thing));

interface Wanted {
  large?: boolean;
  /** What it finds; everything if left out. */
  types?: EntityType[];
  /** Where it looks; everywhere if left out. */
  within?: string;
  /** What it is for, and what happens with what is chosen, where that is not to open it. */
  label?: string;
  onChoose?: (id: string) => void;
}

/** A search with suggestions as one types; `/` brings the focus to the one that opens things, from anywhere. */
export function Search({ large = false, types, within, label, onChoose }: Wanted) {
  const t = texts.value;
  const isMain = onChoose === undefined;
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), TYPING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    if (!isMain) return undefined;
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || takesKeys(event.target) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', toSearch);
    return () => removeEventListener('keydown', toSearch);
  }, [isMain]);
  const { data, current, failure } = useAnswer(SUGGESTIONS, asked === '' ? null : { text: asked, types: types ?? null, within: within ?? null, first: SHOWN });
  const found = asked === '' ? null : (data?.search ?? null);
  const nodes = found?.nodes ?? [];
  const chosen = nodes[Math.min(active, nodes.length - 1)];
  const isFound = current && asked === text.trim();
  const choose = (suggestion: Suggestion) => {
    setOpen(false);
    setEntered(false);
    setText('');
    input.current?.blur();
    if (onChoose) onChoose(suggestion.id);
    else openThing(suggestion);
  };
  // Who is quicker than the answer opens its first when it comes.
  useEffect(() => {
    if (entered && isFound && chosen) choose(chosen);
  }, [entered, isFound, chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setActive((n) => Math.min(n + 1, nodes.length - 1));
    else if (event.key === 'ArrowUp') setActive((n) => Math.max(n - 1, 0));
    else if (event.key === 'Enter') {
      setAsked(text.trim());
      setEntered(text.trim() !== '');
    } else if (event.key === 'Escape') {
      setEntered(false);
      if (open && text) setOpen(false);
      else input.current?.blur();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  const visible = open && text.trim() !== '';
  return (
    <div class={`search${large ? ' large' : ''}`}>
      <div class="box">
        <Magnifier />
        <input
          ref={input}
          type="search"
          list={undefined}
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-label={label ?? t.searchLabel}
          aria-expanded={visible}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={visible && chosen ? `${list}-${nodes.indexOf(chosen)}` : undefined}
          placeholder={label ?? t.searchPlaceholder}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
            setEntered(false);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">{(large && text) || !isMain ? 'Enter' : '/'}</kbd>
      </div>
      {visible && (
        <div class="suggestions">
          <ul id={list} role="listbox" aria-label={t.suggestions}>
            {nodes.map((node, i) => (
              <li
                key={node.id}
                id={`${list}-${i}`}
                role="option"
                aria-selected={node === chosen}
                // The field would lose the focus, and the list be gone, before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(node)}
              >
                {node.__typename === 'Community' ? <Sign size={20} /> : <KindIcon kind={kindOf('kind' in node ? node.kind : null, node.__typename)} />}
                <span class="found">{marked(nameOf(node), asked)}</span>
                <span class="other">{aliasOf(node, asked) ?? otherNameOf(node) ?? ''}</span>
                <span class="type">{typeText(node.__typename)}</span>
              </li>
            ))}
          </ul>
          <p class="foot" role="status">
            <span>{footOf(failure === null ? null : wordsOf(failure, null).title, found, asked, current)}</span>
            <span class="keys" aria-hidden="true">
              ↑↓ {t.choose} · Enter {t.open}
            </span>
          </p>
        </div>
      )}
    </div>
  );
}

function footOf(failed: string | null, found: SuggestionsQuery['search'], asked: string, current: boolean): string {
  const t = texts.value;
  if (failed) return failed;
  if (!found || (!current && found.nodes.length === 0)) return t.searching;
  return found.totalCount === 0 ? t.nothingFound(asked) : t.found(found.nodes.length, found.totalCount, found.complete);
}

/** The other name by which something was found. */
function aliasOf({ name, aliases }: Suggestion, typed: string): string | undefined {
  const has = (text: string) => text.toLowerCase().includes(typed.toLowerCase());
  return has(name) ? undefined : aliases.find(has);
}

/** A name with what was typed underlined; what was found by Pinyin has nothing to underline. */
function marked(name: string, typed: string) {
  const at = name.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return name;
  return (
    <>
      {name.slice(0, at)}
      <mark>{name.slice(at, at + typed.length)}</mark>
      {name.slice(at + typed.length)}
    </>
  );
}
