/** What people say around a company's name: the words of this domain, in six languages. Function words come from stopwords-iso. */
export const EVERYDAY_WORDS = `
partner partners customer customers client clients offer offers trial trials licence license licences licenses administrator administrators admin office
`;
