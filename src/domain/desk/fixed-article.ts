import { disassembleArticle } from '../article/disassemble-article';
import type { StoredArticle } from '../article/stored-article';
import { applyFix } from '../credits/fixes/apply-fix';
import type { Fix } from '../credits/fixes/fix';
import { draftOf } from './to-sent-draft';

/** A stored article with a repair of the check made; what the assembled form does not carry stays as it is. */
export const fixedArticle = (stored: StoredArticle, fix: Fix): StoredArticle => {
  const fixed = disassembleArticle(applyFix(draftOf(stored), fix));
  return {
    ...stored,
    headline: fixed.headline,
    slug: fixed.slug,
    section: fixed.section,
    language: fixed.language,
    format: fixed.format,
    summary: fixed.summary,
    airedAt: fixed.airedAt,
    airedOn: fixed.airedOn,
    segments: fixed.segments.map((segment) => {
      const before = sameIn(stored.segments, segment);
      return { ...segment, startMs: before?.startMs ?? null, endMs: before?.endMs ?? null };
    }),
    credits: fixed.credits.map((credit) => ({
      ...credit,
      evidenceText: sameIn(stored.credits, credit)?.evidenceText ?? null,
    })),
    tipLines: fixed.tipLines,
    corrections: fixed.corrections,
  };
};

const sameIn = <Part extends { readonly documentId: string | null }>(
  parts: readonly Part[],
  { documentId }: Part,
): Part | undefined =>
  documentId === null ? undefined : parts.find((part) => part.documentId === documentId);
