import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';

interface Segment {
  items: { kind: string }[];
}

let app: BootedStrapi;

beforeAll(async () => {
  app = await bootStrapi({ seed: true });
}, 120_000);

afterAll(async () => {
  await app.stop();
});

describe('the seed', () => {
  it('is served assembled to anybody, as its editor decided', async () => {
    const answer = await app.request
      .get('/api/articles/why-did-kim-jong-un-send-troops-to-russia/assembled')
      .expect(200);
    const { data } = answer.body as { data: { segments: Segment[] } };
    expect(data).toMatchObject({
      section: 'International',
      language: 'en',
      format: 'package',
      airedAt: '2024-12-28T16:08:00.000Z',
      edition: 1,
      byline: 'Kwon Young-hee',
      tipSlogan: 'Your report becomes news',
      segments: [{ role: 'anchor' }, { role: 'reporter' }],
      credits: [
        {
          role: 'reporter',
          name: 'Kwon Young-hee',
          evidence: 'toss',
          person: { name: 'Kwon Young-hee' },
        },
        { role: 'video-editor', roleLabel: 'Edit video', name: 'Han Kyung-hee' },
      ],
      tipLines: [{ channel: 'kakaotalk' }, { channel: 'phone' }, { channel: 'email' }],
    });
    const { segments } = data;
    const quotes = segments.flatMap(({ items }) => items).filter(({ kind }) => kind === 'quote');
    expect(quotes).toMatchObject([
      {
        speaker: { name: 'James Nixie', affiliation: 'Chatham House Russia-Eurasia Director' },
        attribution: 'James Nixie Chatham House Russia-Eurasia Director',
      },
      { speaker: { name: 'Edward Howell', affiliation: 'Oxford University Researcher' } },
    ]);
  });
});
