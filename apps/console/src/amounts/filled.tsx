import { Amount } from './amount.js';

interface FilledProps {
  readonly fen: number;
  readonly ofFen: number | undefined;
}

/** So much of so much, with a bar for the eye; the figures beside it are the server's. */
export function Filled({ fen, ofFen }: FilledProps) {
  if (ofFen === undefined) return <Amount fen={fen} />;
  const share = ofFen > 0 ? Math.min(1, fen / ofFen) : fen > 0 ? 1 : 0;
  const isFull = fen > ofFen;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <Amount fen={fen} /> / <Amount fen={ofFen} />
      <span aria-hidden style={{ display: 'block', height: 4, marginTop: 2, borderRadius: 2, background: '#e3e9ec' }}>
        <span style={{ display: 'block', height: '100%', width: `${share * 100}%`, borderRadius: 2, background: isFull ? '#9b1c1c' : '#0b5c6b' }} />
      </span>
    </span>
  );
}
