/** The page itself, as it is printed. */
import type { ReactNode } from 'react';
import type { ClientLine } from '../../scenario/scenario.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { FELT, FOOT, HEADINGS, ME, MINE } from './sheet-words.ts';
import { isBlank, type ToldCount, type ToldSheet, type ToldTurn } from './told-sheet.ts';

export function Paper({ told }: { readonly told: ToldSheet }) {
  const { title, lead, about, lookedBack, turns, questions } = told;
  if (isBlank(told))
    return (
      <div className="paper paper--blank">
        <p>Nothing is on the page yet. What you put on it stands here.</p>
      </div>
    );
  return (
    <article className="paper" aria-label="The page">
      <h2 className="paper__title">{title}</h2>
      <p className="paper__lead">{lead}</p>
      {about !== '' && (
        <PaperPart title={HEADINGS.about}>
          <Own text={about} />
        </PaperPart>
      )}
      {lookedBack.length > 0 && (
        <PaperPart title={HEADINGS.lookedBack}>
          {lookedBack.map(({ asks, words }) => (
            <div key={asks} className="paper__turn">
              <h4>{asks}</h4>
              <Own text={words} />
            </div>
          ))}
        </PaperPart>
      )}
      {turns.length > 0 && (
        <PaperPart title={HEADINGS.turns}>
          {turns.map((turn) => (
            <PaperTurn key={turn.name} turn={turn} />
          ))}
        </PaperPart>
      )}
      {questions.length > 0 && (
        <PaperPart title={HEADINGS.questions}>
          <ol className="paper__questions">
            {questions.map((question) => (
              <li key={question}>
                <Own text={question} />
              </li>
            ))}
          </ol>
        </PaperPart>
      )}
      <p className="paper__foot">{FOOT}</p>
    </article>
  );
}

interface PaperPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function PaperPart({ title, children }: PaperPartProps) {
  return (
    <section className="paper__part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function PaperTurn({ turn }: { readonly turn: ToldTurn }) {
  const { name, client, line, own, reply, felt, mine, counted, note } = turn;
  return (
    <div className="paper__turn">
      <h4>{name}</h4>
      <PaperLine client={client} line={line} felt={felt} />
      <p>
        <strong>{ME}:</strong>{' '}
        {own.say === undefined ? (
          <i>
            <Emphasis text={own.do ?? ''} />
          </i>
        ) : (
          <Emphasis text={own.say} />
        )}
      </p>
      {mine !== '' && (
        <p className="paper__own">
          {MINE}: {mine}
        </p>
      )}
      {counted !== undefined && <PaperCount counted={counted} />}
      {reply !== undefined && <PaperLine client={client} line={reply} felt={felt} />}
      {note !== '' && (
        <div className="paper__note">
          <Own text={note} />
        </div>
      )}
    </div>
  );
}

interface PaperLineProps {
  readonly client: string;
  readonly line: ClientLine;
  readonly felt: boolean;
}

function PaperLine({ client, line: { says, shows, feels }, felt }: PaperLineProps) {
  return (
    <>
      <p>
        <strong>{client}:</strong> {says !== undefined && <Emphasis text={says} />}
        {says !== undefined && shows !== undefined && ' '}
        {shows !== undefined && (
          <i>
            <Emphasis text={shows} />
          </i>
        )}
      </p>
      {felt && feels !== undefined && (
        <p className="paper__felt">
          {FELT}:{' '}
          <i>
            <Emphasis text={feels} />
          </i>
        </p>
      )}
    </>
  );
}

function PaperCount({ counted: { moves, why } }: { readonly counted: ToldCount }) {
  return (
    <div className="paper__count">
      {moves.map((move) => (
        <p key={move}>{move}</p>
      ))}
      {why !== undefined && (
        <p>
          <Emphasis text={why} />
        </p>
      )}
    </div>
  );
}

/** A trainee's words, with the lines they made. */
function Own({ text }: { readonly text: string }) {
  return <p className="paper__own">{text}</p>;
}
