import { useEffect, useRef } from 'react';
import type { DeskStore } from './store/desk-store';
import { goToPlace, placesWithFindings } from './store/go-to-place';

interface DeskKeys {
  readonly save: () => void;
  readonly publish: () => void;
}

/** The keys that work everywhere on the desk: undo and redo, save, publish, from one finding to the next. */
export const useDeskKeys = (desk: DeskStore, { save, publish }: DeskKeys): void => {
  const latest = useRef({ save, publish });
  useEffect(() => {
    latest.current = { save, publish };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = actionOf(event, desk, latest.current);
      if (action) {
        event.preventDefault();
        // A key that is held down asks for one edition.
        if (!event.repeat || action !== latest.current.publish) {
          action();
        }
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [desk]);
};

const actionOf = (
  event: KeyboardEvent,
  desk: DeskStore,
  { save, publish }: DeskKeys,
): (() => void) | null => {
  // A dialog over the desk has keys of its own.
  if (event.isComposing || document.querySelector('[role="dialog"]') !== null) {
    return null;
  }
  if (event.key === 'F8') {
    return () => {
      goToNextFinding(event.shiftKey ? -1 : 1);
    };
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return null;
  }
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? desk.redo : desk.undo;
    case 'y':
      return desk.redo;
    case 's':
      return save;
    case 'enter':
      return publish;
    default:
      return null;
  }
};

/** From where the cursor stands to the next place that the check speaks of, round and round. */
const goToNextFinding = (step: -1 | 1): void => {
  const places = placesWithFindings();
  const elements = places.map((place) =>
    document.querySelector(`[data-findings="${CSS.escape(place)}"]`),
  );
  const here = document.activeElement;
  const after = elements.findIndex(
    (element) =>
      element !== null &&
      here !== null &&
      (here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  // The findings of the place where the cursor is stand right behind it: they are not the next ones.
  const isHere =
    after >= 0 && here instanceof HTMLElement && here.dataset['part'] === places[after];
  const current = after < 0 ? places.length : after;
  const next = step === 1 ? current + (isHere ? 1 : 0) : current - 1;
  const place = places[(next + places.length) % Math.max(1, places.length)];
  if (place !== undefined) {
    goToPlace(place);
  }
};
