import { useCallback, useRef, useState, type RefObject } from 'react';
import { doubtAt, nextDoubt, type DoubtCursor } from '../../../../../domain/importing/next-doubt';
import type { DoubtActions } from './DoubtList';
import type { EditorDoubt } from './read';
import type { CursorPlace, TranscriptEditorHandle } from './TranscriptEditor';

/** The doubt at the cursor, and what the editor's keys do with it. The functions stay the same: the editor keeps them. */
export interface DoubtKeys {
  readonly current: EditorDoubt | null;
  /** To be told where the cursor went. */
  readonly onCursor: (place: CursorPlace) => void;
  /** Selects the words of the next undecided doubt; whether there is any. */
  readonly onNext: () => boolean;
  /** Accepts the n-th suggestion of the doubt at the cursor, else of the first open one in its line, or refuses with 0. */
  readonly onDecide: (line: number, number: number) => boolean;
  /** Puts the cursor where a doubt begins. */
  readonly show: (doubt: EditorDoubt) => void;
}

/** Follows the cursor from doubt to doubt. */
export const useDoubtKeys = (
  doubts: readonly EditorDoubt[],
  onDecide: DoubtActions['onDecide'],
  editor: RefObject<TranscriptEditorHandle>,
): DoubtKeys => {
  const [cursor, setCursor] = useState<DoubtCursor | null>(null);
  const latest = useRef({ doubts, onDecide });
  latest.current = { doubts, onDecide };
  // The next key can come before the page has shown what this one did.
  const place = useRef<DoubtCursor | null>(null);
  const moveTo = useCallback((next: DoubtCursor): void => {
    place.current = next;
    setCursor(next);
  }, []);
  const visit = useCallback(
    ({ id, diagnostic: { line, column } }: EditorDoubt): void => {
      moveTo({ line, column, visited: id });
    },
    [moveTo],
  );
  return {
    current: doubtUnder(doubts, cursor),
    show: (doubt) => {
      editor.current?.goTo(doubt.diagnostic);
      visit(doubt);
    },
    onCursor: useCallback(
      (where) => {
        moveTo({ ...where, visited: place.current?.visited ?? null });
      },
      [moveTo],
    ),
    onNext: useCallback(() => {
      const next = nextDoubt(latest.current.doubts, place.current ?? START);
      if (next === undefined) {
        return false;
      }
      editor.current?.select(next.diagnostic);
      visit(next);
      return true;
    }, [editor, visit]),
    onDecide: useCallback((line, number) => {
      const current = doubtUnder(latest.current.doubts, place.current);
      const doubt = isDecidable(current)
        ? current
        : latest.current.doubts.find((one) => one.diagnostic.line === line && isDecidable(one));
      if (doubt === undefined) {
        return false;
      }
      const label = doubt.diagnostic.suggestions?.[number - 1]?.label;
      if (number === 0) {
        latest.current.onDecide([doubt], { kind: 'refuse' });
      } else if (label !== undefined) {
        latest.current.onDecide([doubt], { kind: 'accept', label });
      }
      return true;
    }, []),
  };
};

const START: DoubtCursor = { line: 1, column: 1, visited: null };

const doubtUnder = (
  doubts: readonly EditorDoubt[],
  cursor: DoubtCursor | null,
): EditorDoubt | null => (cursor && doubtAt(doubts, cursor)) ?? null;

const isDecidable = (doubt: EditorDoubt | null): doubt is EditorDoubt =>
  doubt?.state.kind === 'open' && (doubt.diagnostic.suggestions?.length ?? 0) > 0;
