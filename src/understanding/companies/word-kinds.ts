/** What is known of a word before any company is read. A word can be several of these at once. */
export const EVERYDAY = 1;
export const LEGAL_FORM = 2;
export const CONNECTOR = 4;
/** A trade or a city: part of many names, and no name. */
export const GENERIC = 8;
