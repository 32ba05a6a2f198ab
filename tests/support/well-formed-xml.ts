import { SaxesParser } from 'saxes';

/** Fails unless a strict parser reads the whole as XML with namespaces. */
export const expectWellFormed = (xml: string): void => {
  expect(xmlProblems(xml)).toEqual([]);
};

const xmlProblems = (xml: string): readonly string[] => {
  const problems: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => problems.push(message));
  parser.write(xml).close();
  return problems;
};
