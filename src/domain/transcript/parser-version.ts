/** Which reader read a page; raised when the same page would be read otherwise. */
export const PARSER_VERSION = '3';
