/** The paragraphs of a text whose paragraphs are divided by blank lines. */
export const splitParagraphs = (text: string): readonly string[] => text.split(/\n[^\S\n]*\n\s*/u);
