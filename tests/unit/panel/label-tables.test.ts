import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LABEL_TABLES } from '../../../src/panel/label-tables';
import { panelTranslations } from '../../../src/panel/panel-translations';

const SOURCES = path.resolve(__dirname, '..', '..', '..', 'src');

interface SchemaFile {
  readonly uid: string;
  readonly displayName: string;
  readonly attributes: Readonly<Record<string, { type: string; enum?: string[] }>>;
}

const readSchema = (uid: string, ...file: string[]): SchemaFile => {
  const { info, attributes } = JSON.parse(
    readFileSync(path.join(SOURCES, ...file), 'utf8'),
  ) as Omit<SchemaFile, 'uid'> & { info: { displayName: string } };
  return { uid, displayName: info.displayName, attributes };
};

const contentTypes = readdirSync(path.join(SOURCES, 'api')).flatMap((api) => {
  const folder = path.join('api', api, 'content-types');
  return existsSync(path.join(SOURCES, folder))
    ? readdirSync(path.join(SOURCES, folder)).map((name) =>
        readSchema(`api::${api}.${name}`, folder, name, 'schema.json'),
      )
    : [];
});

const components = readdirSync(path.join(SOURCES, 'components')).flatMap((category) =>
  readdirSync(path.join(SOURCES, 'components', category)).map((file) =>
    readSchema(`${category}.${path.basename(file, '.json')}`, 'components', category, file),
  ),
);

const schemas = [...contentTypes, ...components];

const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

describe.each(['en', 'ko'] as const)('the labels in "%s"', (language) => {
  const table = LABEL_TABLES[language];

  it.each(schemas)('name every field of $uid, and none that is not there', (schema) => {
    expect(sorted(Object.keys(table.fields[schema.uid] ?? {}))).toEqual(
      sorted(Object.keys(schema.attributes)),
    );
  });

  it('name every content type and component', () => {
    expect(sorted(Object.keys(table.types))).toEqual(
      sorted(schemas.map(({ displayName }) => displayName)),
    );
  });

  it('name every value of every enumeration', () => {
    expect(sorted(Object.keys(table.values))).toEqual(
      sorted(
        schemas.flatMap(({ attributes }) =>
          Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
        ),
      ),
    );
  });

  it('read as words of that language, not as names in code', () => {
    const texts = [table.types, table.every, table.values, ...Object.values(table.fields)].flatMap(
      (labels) => Object.values(labels),
    );
    const wanted = language === 'ko' ? /[가-힣]/ : /^[A-Z]/;
    expect(texts.filter((text) => !wanted.test(text))).toEqual([]);
  });

  it('give no two fields of a type the same name', () => {
    for (const labels of Object.values(table.fields)) {
      expect(sorted(Object.values(labels))).toHaveLength(Object.keys(labels).length);
    }
  });
});

it('are asked for by the ids of the content manager', () => {
  const { en, ko } = panelTranslations();
  expect(ko).toMatchObject({
    Article: '기사',
    'video-editor': '영상편집',
    'content-manager.content-types.api::article.article.airedAt': '방송 시각',
    'content-manager.content-types.api::article.article.updatedAt': '수정 시각',
    'content-manager.components.newsroom.correction.date': '날짜',
  });
  expect(en).toMatchObject({ 'video-editor': 'Video editor' });
});
