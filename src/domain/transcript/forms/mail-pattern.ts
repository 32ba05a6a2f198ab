/** A mail address as pages print it: also masked by the site, or with its dots lost (`name@ytn co kr`). */
export const MAIL = String.raw`(?:[\w.+-]{1,64}@[\w-]{1,60}(?:(?:\.[\w-]{1,20}){1,4}| (?:co|or|go|ac) kr| com| net)|\[{1,2}email\s?protected\]{1,2})`;
