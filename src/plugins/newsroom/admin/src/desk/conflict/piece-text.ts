import { assembleArticle } from '../../../../../../domain/article/assemble-article';
import type {
  Credit,
  StoredArticle,
  StoredSegment,
} from '../../../../../../domain/article/stored-article';
import type { ConflictPiece } from '../../../../../../domain/desk/merge-drafts';

/** A piece of a draft as lines that two versions can be compared by; empty when it was removed. */
export const pieceText = (piece: ConflictPiece, value: unknown, context: StoredArticle): string => {
  if (value === null || value === undefined) {
    return '';
  }
  switch (piece.kind) {
    case 'field':
      return typeof value === 'string' ? value : JSON.stringify(value);
    case 'segment':
      return segmentText(value as StoredSegment, context);
    case 'credit': {
      const { role, name, person } = value as Credit;
      return [role, name, person?.name].filter(Boolean).join(' · ');
    }
    case 'tip-lines':
      return (value as StoredArticle['tipLines'])
        .map(({ channel, value: address }) => `${channel}: ${address}`)
        .join('\n');
    case 'corrections':
      return (value as StoredArticle['corrections'])
        .map(({ kind, text }) => `${kind}: ${text}`)
        .join('\n');
  }
};

const segmentText = (segment: StoredSegment, context: StoredArticle): string => {
  const [assembled] = assembleArticle({ ...context, segments: [segment] }).segments;
  const head = [segment.label, segment.name, segment.role].filter(Boolean).join(' · ');
  const items = (assembled?.items ?? []).map((item) =>
    item.kind === 'quote'
      ? `“${item.text}” ${[item.speaker.name, item.speaker.affiliation].filter(Boolean).join(', ')}`
      : item.text,
  );
  return [head, ...items].join('\n');
};
