import type { DeskCorrection, DeskDocument } from '../desk-document';
import type { CorrectionEdit } from '../desk-edit';
import { changed, without } from './keyed-list';
import { newKeys } from './new-parts';

/** Edits corrections. */
export const editCorrections = (document: DeskDocument, edit: CorrectionEdit): DeskDocument => {
  const { corrections } = document;
  switch (edit.kind) {
    case 'add-correction': {
      const { keys, document: known } = newKeys(document, 1);
      const added = keys.map((key) => ({ ...edit.correction, key }));
      return { ...known, corrections: [...corrections, ...added] };
    }
    case 'set-correction':
      return withCorrections(
        document,
        changed(corrections, edit.correction, (correction) => ({ ...correction, ...edit.change })),
      );
    case 'remove-correction':
      return withCorrections(document, without(corrections, edit.correction));
  }
};

const withCorrections = (
  document: DeskDocument,
  corrections: readonly DeskCorrection[],
): DeskDocument => (corrections === document.corrections ? document : { ...document, corrections });
