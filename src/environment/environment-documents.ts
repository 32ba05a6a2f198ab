import { VARIABLE_GROUPS, type Variable } from './variable';
import { VARIABLES } from './variables';

const entries: readonly (readonly [string, Variable<unknown>])[] = Object.entries(VARIABLES);

const GROUP_NOTES: Partial<Record<(typeof VARIABLE_GROUPS)[number], string>> = {
  Secrets:
    'All of them are needed. `npm start` writes a .env with random ones when there is no .env; `npm run --silent secrets >> .env` adds them to an existing one.',
};

/** The text of `.env.example`: every variable explained, all of them unset. */
export const envExample = (): string => {
  const header = [
    '# Every variable of the project. An empty or missing one takes the value in brackets.',
    '# Copy to .env and fill in what differs. Generated: change src/environment/variables.ts instead.',
  ];
  const groups = VARIABLE_GROUPS.flatMap((group) => [
    '',
    `# --- ${group} ---`,
    ...(GROUP_NOTES[group] === undefined ? [] : wrap(GROUP_NOTES[group])),
    ...entries
      .filter(([, variable]) => variable.group === group)
      .flatMap(([name, variable]) => [
        '',
        ...wrap(`${variable.explanation} [${variable.fallback ?? 'none'}]`),
        ...wrap(`Form: ${variable.kind.form}.`),
        `${name}=`,
      ]),
  ]);
  return [...header, ...groups, ''].join('\n');
};

/** The README's table of variables, in Markdown. */
export const environmentTable = (): string =>
  [
    '| variable | default | what it is |',
    '| --- | --- | --- |',
    ...entries.map(
      ([name, { explanation, fallback }]) =>
        `| \`${name}\` | ${fallback === undefined ? '' : `\`${fallback}\``} | ${explanation} |`,
    ),
  ].join('\n');

const TABLE = /(<!-- environment -->\n)[\s\S]*(\n<!-- \/environment -->)/;

/**
 * The README with the table between its two marks renewed.
 * @throws Error when the marks are missing
 */
export const withEnvironmentTable = (readme: string): string => {
  if (!TABLE.test(readme)) {
    throw new Error('The README has no <!-- environment --> … <!-- /environment --> marks.');
  }
  return readme.replace(
    TABLE,
    (_match, before: string, after: string) => `${before}\n${environmentTable()}\n${after}`,
  );
};

const WIDTH = 110;

const wrap = (text: string): string[] => {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.replaceAll('`', '').split(' ')) {
    if (`${line} ${word}`.length > WIDTH) {
      lines.push(line);
      line = '#';
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
};
