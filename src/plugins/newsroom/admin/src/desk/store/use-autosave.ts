import { useEffect } from 'react';
import { isUnsaved } from './desk-state';
import type { DeskStore } from './desk-store';

/** After so many milliseconds without an edit the draft is stored. */
const IDLE = 2_500;

/** After so many milliseconds it is tried again when the server could not be reached. */
const RETRY = 10_000;

/** How long the typing rests before it is kept in the browser, in milliseconds. */
const KEEP = 400;

interface Autosave {
  readonly desk: DeskStore;
  readonly save: () => Promise<boolean>;
  /** Keeps in the browser what the server does not have yet. */
  readonly keep: () => void;
  /** Told of every change of the desk. */
  readonly onChange: () => void;
  /** Whether an editor has to choose first. */
  readonly isBlocked: boolean;
  /** Whether the last attempt failed. */
  readonly isFailed: boolean;
}

/** Stores the draft when nothing was typed for a while, again after that failed, and keeps it in the browser until then. */
export const useAutosave = ({
  desk,
  save,
  keep,
  onChange,
  isBlocked,
  isFailed,
}: Autosave): void => {
  useEffect(() => {
    let idle: ReturnType<typeof setTimeout> | undefined;
    let keeping: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      clearTimeout(keeping);
      keeping = setTimeout(keep, KEEP);
      onChange();
      if (!isUnsaved(desk.get())) {
        return;
      }
      clearTimeout(idle);
      idle = setTimeout(() => {
        desk.pause();
        if (!isBlocked) {
          void save();
        }
      }, IDLE);
    };
    if (isUnsaved(desk.get())) {
      follow();
    }
    const stop = desk.subscribe(follow);
    window.addEventListener('pagehide', keep);
    return () => {
      stop();
      clearTimeout(idle);
      clearTimeout(keeping);
      keep();
      window.removeEventListener('pagehide', keep);
    };
  }, [desk, save, keep, onChange, isBlocked]);

  useEffect(() => {
    if (!isFailed) {
      return;
    }
    const tryAgain = (): void => void save();
    const timer = setInterval(tryAgain, RETRY);
    window.addEventListener('online', tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tryAgain);
    };
  }, [isFailed, save]);
};
