import type { TipLine } from '../../article/stored-article';
import type { DeskDocument } from '../desk-document';
import type { TipLineEdit } from '../desk-edit';

/** Edits the list of tip lines; one that is listed already is not listed twice. */
export const editTipLines = (document: DeskDocument, edit: TipLineEdit): DeskDocument => {
  const { tipLines } = document;
  switch (edit.kind) {
    case 'add-tip-line':
      return tipLines.some((listed) => isSame(listed, edit.tipLine))
        ? document
        : { ...document, tipLines: [...tipLines, edit.tipLine] };
    case 'remove-tip-line':
      return withTipLines(
        document,
        edit.at in tipLines ? tipLines.toSpliced(edit.at, 1) : tipLines,
      );
  }
};

const withTipLines = (document: DeskDocument, tipLines: readonly TipLine[]): DeskDocument =>
  tipLines === document.tipLines ? document : { ...document, tipLines };

const isSame = (a: TipLine, b: TipLine): boolean =>
  a.documentId !== null && b.documentId !== null
    ? a.documentId === b.documentId
    : a.channel === b.channel && a.value === b.value;
