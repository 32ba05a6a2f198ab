import type { StoredArticle } from '../../../src/domain/article/stored-article';
import { mergeDrafts } from '../../../src/domain/desk/merge-drafts';
import { toStoredArticle } from '../../../src/domain/desk/to-stored-article';
import {
  openDraft,
  withEdit,
  withRebased,
  withUndo,
} from '../../../src/plugins/newsroom/admin/src/desk/store/desk-state';
import type { DeskDraft } from '../../../src/plugins/newsroom/contracts';
import { sampleArticle } from '../../support/sample-article';

const sample = sampleArticle('ferry');
const article: StoredArticle = {
  ...sample,
  documentId: 'a',
  segments: sample.segments.map((segment) => ({ ...segment, documentId: `s${segment.order}` })),
};

const draftOf = (stored: StoredArticle, etag: string): DeskDraft =>
  ({ article: stored, etag }) as DeskDraft;

describe('the desk, when another one\u2019s changes were taken in', () => {
  it('undoes what was done here, step by step, and nothing of theirs', () => {
    const theirs: StoredArticle = {
      ...article,
      section: 'Theirs',
      segments: article.segments.map((segment, index) =>
        index === 0 ? { ...segment, body: `${segment.body}\n\nTheir paragraph.` } : segment,
      ),
    };
    const opened = openDraft(draftOf(article, '1'));
    const once = withEdit(opened, { kind: 'set-head', field: 'headline', value: 'Mine' });
    const twice = withEdit(once, { kind: 'set-head', field: 'summary', value: 'My summary' });
    const mine = toStoredArticle(twice.history.present);
    const merged = mergeDrafts(article, mine, theirs).merge(new Map());
    const steps = [withRebased(twice, draftOf(theirs, '2'), merged)];
    steps.push(withUndo(steps[0] ?? opened));
    steps.push(withUndo(steps[1] ?? opened));
    expect(
      steps.map(({ history }) => {
        const { headline, summary, section, segments } = toStoredArticle(history.present);
        return { headline, summary, section, isTheirs: /Their/u.test(segments[0]?.body ?? '') };
      }),
    ).toEqual([
      { headline: 'Mine', summary: 'My summary', section: 'Theirs', isTheirs: true },
      { headline: 'Mine', summary: article.summary, section: 'Theirs', isTheirs: true },
      { headline: article.headline, summary: article.summary, section: 'Theirs', isTheirs: true },
    ]);
  });
});
