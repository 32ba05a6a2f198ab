const LONGEST_TITLE = 150;

/** Whether words read like a spoken sentence rather than a title: they end with a stop, or in Korean with a spoken verb. */
export const looksLikeSentence = (words: string): boolean =>
  words.length > LONGEST_TITLE ||
  /(?:[.。]|니다|[어아해]요|까요\?|습니까\?)["”’)\]]*$/u.test(words);

/** Whether words end where a sentence may end. */
export const endsSentence = (words: string): boolean =>
  /(?:[.!?…。:]["'”’)\]]*|["”’)\]]|[다요죠까네오음])$/u.test(words);
