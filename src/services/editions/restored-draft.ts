import type { AssembledArticle, SegmentItem } from '../../domain/article/assembled-article';
import type { DraftArticle } from '../../domain/article/draft-article';
import type {
  Correction,
  PersonReference,
  StoredArticle,
  TipLine,
} from '../../domain/article/stored-article';

/** What an edition names and what is there now. */
export interface StillThere {
  /** documentIds of parts that the draft has or may have again. */
  readonly parts: ReadonlySet<string>;
  /** Persons by the id that the edition has. */
  readonly persons: ReadonlyMap<string, PersonReference>;
  /** Tip lines as they are now. */
  readonly tipLines: ReadonlyMap<string, TipLine>;
  readonly isSlugFree: boolean;
}

interface Dropped {
  readonly path: string;
  readonly message: string;
}

/** A draft as it is to be stored: embargo and schedule, which an edition does not tell, are left out and stay. */
type RestorableDraft = Omit<DraftArticle, 'embargoUntil' | 'publishAt' | 'unpublishAt'>;

/** What is to be stored so that an edition becomes the draft, and what of it can't. */
export const restoredDraft = (
  content: AssembledArticle,
  draft: StoredArticle,
  there: StillThere,
): { readonly sent: RestorableDraft; readonly dropped: readonly Dropped[] } => {
  const dropped: Dropped[] = [];
  /** A part that is gone is made anew; what a correction says of it is about the new one. */
  const idOf = (documentId: string | null): string | null =>
    documentId === null || there.parts.has(documentId) ? documentId : `new:${documentId}`;
  const personOf = (person: PersonReference | null, path: string): PersonReference | null => {
    const now = person && there.persons.get(person.documentId);
    if (person && !now) {
      dropped.push({
        path,
        message: `The person "${person.name}" is gone: the link is not restored.`,
      });
    }
    return now ?? null;
  };
  const itemOf = (item: SegmentItem, path: string) =>
    item.kind === 'quote'
      ? {
          ...item,
          documentId: idOf(item.documentId),
          speaker: {
            ...item.speaker,
            person: personOf(item.speaker.person, `${path}.speaker.person`),
          },
          // What was published had been reviewed.
          status: 'clean' as const,
        }
      : item;
  if (!there.isSlugFree) {
    dropped.push({
      path: 'slug',
      message: `The address "${content.slug ?? ''}" belongs to another article now: the draft keeps its own.`,
    });
  }
  const sent: RestorableDraft = {
    ...content,
    slug: there.isSlugFree ? content.slug : draft.slug,
    segments: content.segments.map((segment, index) => ({
      ...segment,
      documentId: idOf(segment.documentId),
      items: segment.items.map((item, at) => itemOf(item, `segments[${index}].items[${at}]`)),
    })),
    credits: content.credits.map((credit, index) => ({
      ...credit,
      documentId: idOf(credit.documentId),
      person: personOf(credit.person, `credits[${index}].person`),
    })),
    tipLines: content.tipLines.flatMap((line, index) => {
      const now = there.tipLines.get(line.documentId ?? '');
      if (now === undefined) {
        dropped.push({
          path: `tipLines[${index}]`,
          message: `The tip line "${line.label}: ${line.value}" is gone: it is not restored.`,
        });
      }
      return now ?? [];
    }),
    corrections: allCorrections(content, draft, idOf),
  };
  return { sent, dropped };
};

/** Those of the edition, and those that the draft has beside them. What is about a part that is gone for good stays about that. */
const allCorrections = (
  content: AssembledArticle,
  draft: StoredArticle,
  idOf: (documentId: string | null) => string | null,
): Correction[] => {
  const parts = new Set(
    [
      ...content.segments,
      ...content.segments.flatMap(({ items }) => items),
      ...content.credits,
    ].map((part) => ('documentId' in part ? part.documentId : null)),
  );
  const restored = content.corrections.map((correction): Correction => {
    const { target } = correction;
    const id = target && parts.has(target.documentId) ? idOf(target.documentId) : null;
    return target && id ? { ...correction, target: { ...target, documentId: id } } : correction;
  });
  const known = new Set(content.corrections.map(keyOf));
  return [...restored, ...draft.corrections.filter((correction) => !known.has(keyOf(correction)))];
};

const keyOf = ({ kind, text, date }: Correction): string =>
  JSON.stringify([kind, text, new Date(date).getTime()]);
