import { TURNS } from './documents.ts';
import { Names, Thing } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { Fact, Section } from './Panel.tsx';
import { place, texts } from './state.ts';

/** Who chairs a joint body and who is next; gaps and clashes are counted, and told on the page of the question. */
export function Turns({ of }: { of: string }) {
  const t = texts.value;
  const chair = useAnswer(TURNS, { of, on: place.value.on }).data?.chair;
  if (!chair || chair.turnsTotal === 0) return null;
  return (
    <Section title={t.turns}>
      {chair.parts.map(({ part, current, next, undated, gapsTotal, clashesTotal }) => (
        <dl key={part ?? ''} class="facts">
          {part && <Fact of={part}> </Fact>}
          {[...current.map((turn) => ({ ...turn, recorded: true, word: t.turnNow })), ...next.map((turn) => ({ ...turn, word: t.turnNext }))].map(({ chair: body, validFrom, validTo, recorded, word }) => (
            <Fact key={word + body.id + validFrom} of={word}>
              <Thing of={body} />
              <small>
                {validFrom ?? t.unknown} — {validTo ?? t.open_ended}
                {!recorded && ` · ${t.turnReckoned}`}
              </small>
            </Fact>
          ))}
          <Fact of={t.turnUndated}>{undated.length > 0 && <Names of={undated.map((turn) => turn.chair)} />}</Fact>
          <Fact of={t.turnFaults}>{gapsTotal + clashesTotal > 0 && <span class="gap">{t.turnFaultsOf(gapsTotal, clashesTotal)}</span>}</Fact>
        </dl>
      ))}
    </Section>
  );
}
