import { Link } from './Link.tsx';
import { texts } from './state.ts';

const OF_A_PLACE = ['coverage', 'matches', 'changes', 'due', 'report'] as const;
const OF_A_BODY = ['withdrawal'] as const;
const OF_A_JOINT_BODY = ['chair', 'seats', 'withdrawal'] as const;
const BODIES = ['Unit', 'PartyOrganization', 'ServicePoint'];

/** The questions that can be asked about something, each leading to its answer. */
export function Asks({ about: { __typename: type, id } }: { about: { __typename: string; id: string } }) {
  const t = texts.value;
  const questions = type === 'Area' || type === 'Community' ? OF_A_PLACE : type === 'JointCommittee' ? OF_A_JOINT_BODY : BODIES.includes(type) ? OF_A_BODY : [];
  if (questions.length === 0) return null;
  return (
    <nav class="asks" aria-label={t.asked}>
      {questions.map((page) => (
        <Link key={page} to={{ page, of: id }}>
          {t.asks[page]}
        </Link>
      ))}
    </nav>
  );
}
