import type {
  ArticleDifference,
  FieldChange,
  FieldValue,
  ItemChange,
  PartChange,
  SegmentChange,
  WordRun,
} from '../../src/domain/article/difference/article-difference';

/** A difference for people to read: a line for each thing, words that are gone as [-so-], new ones as {+so+}. */
export const printDifference = (difference: ArticleDifference): string =>
  [
    ...difference.fields.map(printField),
    ...difference.segments.flatMap(printSegment),
    ...difference.credits.flatMap((credit) => printPart('credit', credit)),
    ...difference.tipLines.flatMap((line) => printPart('tip line', line)),
    ...difference.corrections.flatMap((correction) => printPart('correction', correction)),
  ].join('\n');

const printPart = (name: string, change: PartChange<object>): string[] => {
  const part = JSON.stringify(change.part);
  switch (change.kind) {
    case 'added':
      return [`+ ${name} ${change.at}: ${part}`];
    case 'removed':
      return [`- ${name} ${change.from}: ${part}`];
    case 'changed':
      return [
        printPlace(name, change),
        ...change.fields.map((field) => `    ${printField(field)}`),
      ];
  }
};

const printPlace = (
  name: string,
  { from, at, isMoved }: { readonly from: number; readonly at: number; readonly isMoved: boolean },
): string => `~ ${name} ${from} -> ${at}${isMoved ? ', moved' : ''}`;

const printSegment = (change: SegmentChange): string[] => [
  ...printPart('segment', change),
  ...change.items.flatMap(printItem).map((line) => `    ${line}`),
];

const printItem = (change: ItemChange): string[] => {
  switch (change.kind) {
    case 'same':
    case 'added':
    case 'removed': {
      const sign = { same: ' ', added: '+', removed: '-' }[change.kind];
      return [`${sign} ${change.item.kind}: ${change.item.text}`];
    }
    case 'changed':
      return [
        `~ ${change.after.kind}`,
        ...change.fields.map((field) => `    ${printField(field)}`),
      ];
    case 'moved-away':
      return [`> ${change.item.kind} to segment ${change.toSegment}: ${change.item.text}`];
    case 'moved-here':
      return [
        `< ${change.after.kind} from segment ${change.fromSegment}: ${change.after.text}`,
        ...change.fields.map((field) => `    ${printField(field)}`),
      ];
  }
};

const printField = (change: FieldChange): string => {
  switch (change.kind) {
    case 'words':
      return `${change.field}: ${change.words.map(printRun).join('')}`;
    case 'value':
      return `${change.field}: ${printValue(change.before)} -> ${printValue(change.after)}`;
  }
};

const printRun = ({ kind, text }: WordRun): string =>
  ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind];

const printValue = (value: FieldValue): string => JSON.stringify(value);
