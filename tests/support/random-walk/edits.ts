import { assembleDraft } from '../../../src/domain/article/draft-article';
import type { StoredArticle, StoredSegment } from '../../../src/domain/article/stored-article';
import { draftEtag } from '../../../src/services/delivery/draft-etag';
import { documentData } from '../../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../../../src/services/uids';
import { articlesOf, draftOf, freshName, type Walk } from './walk';

type Fields = Readonly<Record<string, unknown>>;
type Draft = StoredArticle & { readonly documentId: string };

/** A change of a draft, through the document service as the doors do it; none of them is ever refused. */
export type Edit = (walk: Walk, draft: Draft) => Promise<unknown>;

const write = ({ newsroom }: Walk, uid: ArticlePart, documentId: string, fields: Fields) =>
  newsroom.app.strapi
    .documents(uid)
    .update({ documentId, data: documentData<ArticlePart>(fields) });

const add = ({ newsroom }: Walk, uid: ArticlePart, fields: Fields) =>
  newsroom.app.strapi.documents(uid).create({ data: documentData<ArticlePart>(fields) });

const writeArticle = ({ newsroom }: Walk, documentId: string, fields: Fields) =>
  newsroom.app.strapi
    .documents(ARTICLE)
    .update({ documentId, data: documentData<typeof ARTICLE>(fields) });

const idOf = ({ documentId }: { readonly documentId: string | null }): string => documentId ?? '';

const swapOrders = async (
  walk: Walk,
  uid: ArticlePart,
  parts: readonly { readonly documentId: string | null; readonly order: number }[],
): Promise<void> => {
  const [one, other] = [walk.draw(parts), walk.draw(parts)];
  if (one && other) {
    await write(walk, uid, idOf(one), { order: other.order });
    await write(walk, uid, idOf(other), { order: one.order });
  }
};

const renumber = async (
  walk: Walk,
  uid: ArticlePart,
  parts: readonly { readonly documentId: string | null }[],
): Promise<void> => {
  for (const [index, part] of parts.entries()) {
    await write(walk, uid, idOf(part), { order: index + 1 });
  }
};

const places = (quotes: number): string =>
  Array.from({ length: quotes }, (_, index) => `{{quote:${index + 1}}}`).join('\n\n');

/** Numbers a segment's quotes anew and gives each its place. */
const tidySegment = async (
  walk: Walk,
  segment: Pick<StoredSegment, 'documentId'>,
  quotes: readonly { readonly documentId: string | null }[],
): Promise<void> => {
  await renumber(walk, QUOTE, quotes);
  await write(walk, SEGMENT, idOf(segment), { body: `Read anew.\n\n${places(quotes.length)}` });
};

const quote = (walk: Walk, segment: string, order: number) =>
  add(walk, QUOTE, { segment, order, text: freshName(), anonymous: true });

const NEW_CREDIT = {
  documentId: null,
  role: 'graphics',
  roleLabel: null,
  kind: 'person',
  person: null,
  evidence: 'manual',
} as const;

export const EDITS: Readonly<Record<string, Edit>> = {
  'write the headline and the address': (walk, { documentId }) =>
    writeArticle(walk, documentId, { headline: freshName(), slug: freshName() }),
  'write a segment': async (walk, { segments }) => {
    const segment = walk.draw(segments);
    if (segment) await write(walk, SEGMENT, idOf(segment), { label: freshName() });
  },
  'write a quote': async (walk, { segments }) => {
    const found = walk.draw(segments.flatMap(({ quotes }) => quotes));
    if (found) await write(walk, QUOTE, idOf(found), { text: freshName() });
  },
  'add a segment': async (walk, { documentId, segments }) => {
    const { documentId: segment } = await add(walk, SEGMENT, {
      article: documentId,
      order: segments.length + 1,
      role: 'guest',
      body: '{{quote:1}}',
    });
    await quote(walk, segment, 1);
  },
  'add a quote': async (walk, { segments }) => {
    const segment = walk.draw(segments);
    if (!segment) return;
    const order = segment.quotes.length + 1;
    await quote(walk, idOf(segment), order);
    await write(walk, SEGMENT, idOf(segment), { body: `${segment.body}\n\n{{quote:${order}}}` });
  },
  'add a credit': (walk, { documentId, credits }) =>
    add(walk, CREDIT, {
      article: documentId,
      order: credits.length + 1,
      role: 'graphics',
      name: freshName(),
    }),
  'cut a segment': async (walk, { documentId, segments }) => {
    const cut = walk.draw(segments);
    const rest = segments.filter((segment) => segment !== cut);
    await writeArticle(walk, documentId, { segments: rest.map(idOf) });
    await renumber(walk, SEGMENT, rest);
  },
  'cut a quote': async (walk, { segments }) => {
    const segment = walk.draw(segments);
    if (!segment) return;
    const cut = walk.draw(segment.quotes);
    const rest = segment.quotes.filter((each) => each !== cut);
    await write(walk, SEGMENT, idOf(segment), { quotes: rest.map(idOf) });
    await tidySegment(walk, segment, rest);
  },
  'cut a credit': async (walk, { documentId, credits }) => {
    const cut = walk.draw(credits);
    const rest = credits.filter((credit) => credit !== cut);
    await writeArticle(walk, documentId, { credits: rest.map(idOf) });
    await renumber(walk, CREDIT, rest);
  },
  'reorder segments': (walk, { segments }) => swapOrders(walk, SEGMENT, segments),
  'reorder quotes': async (walk, { segments }) => {
    await swapOrders(walk, QUOTE, walk.draw(segments)?.quotes ?? []);
  },
  'reorder credits': (walk, { credits }) => swapOrders(walk, CREDIT, credits),
  'move a quote': async (walk, { segments }) => {
    const [from, to] = [walk.draw(segments), walk.draw(segments)];
    const moved = from && walk.draw(from.quotes);
    if (!from || !to || from === to || !moved) return;
    await write(walk, QUOTE, idOf(moved), { segment: idOf(to) });
    await tidySegment(
      walk,
      from,
      from.quotes.filter((each) => each !== moved),
    );
    await tidySegment(walk, to, [...to.quotes, moved]);
  },
  'move a segment to another article': async (walk, { documentId, segments }) => {
    const other = walk.draw(articlesOf(walk).filter((id) => id !== documentId));
    const moved = walk.draw(segments);
    const into = other === undefined ? null : await draftOf(walk, other);
    if (!into || !moved) return;
    await write(walk, SEGMENT, idOf(moved), { article: other, order: into.segments.length + 1 });
    await renumber(
      walk,
      SEGMENT,
      segments.filter((segment) => segment !== moved),
    );
  },
  'save the whole draft': async (walk, draft) => {
    const sent = assembleDraft(draft);
    const cut = walk.draw(sent.segments);
    const segments = sent.segments
      .filter((segment) => segment !== cut)
      .toReversed()
      .map((segment, index) => ({ ...segment, order: index + 1 }));
    const credits = [
      ...sent.credits.map((credit, index) => ({ ...credit, order: index + 1 })),
      { ...NEW_CREDIT, order: sent.credits.length + 1, name: freshName() },
    ];
    const { app, token } = walk.newsroom;
    const answer = await app.request
      .put(`/api/articles/${draft.documentId}/assembled`)
      .set({ ...token, 'If-Match': draftEtag(sent) })
      .send({ data: { ...sent, segments, credits } });
    // Somebody else may be faster, and what several did at once may be contradictory.
    expect([200, 400, 404, 412]).toContain(answer.status);
  },
  correct: (walk, { documentId, segments }) => {
    const target = walk.draw(segments);
    return writeArticle(walk, documentId, {
      corrections: [
        {
          kind: 'correction',
          text: freshName(),
          date: '2025-03-06T00:00:00.000Z',
          targetType: target ? 'segment' : null,
          targetDocumentId: target?.documentId ?? null,
        },
      ],
    });
  },
  'spoil with a quote under review': async (walk, { segments }) => {
    const found = walk.draw(segments.flatMap(({ quotes }) => quotes));
    if (found) await write(walk, QUOTE, idOf(found), { reviewStatus: 'needs-review' });
  },
  repair: async (walk, { documentId, segments, credits }) => {
    await renumber(walk, SEGMENT, segments);
    await renumber(walk, CREDIT, credits);
    for (const segment of segments) {
      for (const each of segment.quotes) {
        await write(walk, QUOTE, idOf(each), { reviewStatus: 'clean' });
      }
      await tidySegment(walk, segment, segment.quotes);
    }
    if (!credits.some(({ role }) => role === 'reporter')) {
      const order = credits.length + 1;
      await add(walk, CREDIT, {
        article: documentId,
        order,
        role: 'reporter',
        name: 'Min Seo-yun',
      });
    }
    if (segments.length === 0) {
      const body = 'The pier is empty.';
      await add(walk, SEGMENT, { article: documentId, order: 1, role: 'anchor', body });
    }
  },
};
