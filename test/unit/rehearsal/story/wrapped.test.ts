import { wrapped } from '../../../../src/rehearsal/story/wrapped.js';

describe('text in a terminal', () => {
  it('breaks between words', () => {
    expect(wrapped('one two three four five six seven', 20)).toEqual(['one two three four', 'five six seven']);
  });

  it('counts a Chinese character as two columns and breaks beside any of them', () => {
    expect(wrapped('试用从客户接受时开始，不能延长。', 20)).toEqual(['试用从客户接受时开始', '，不能延长。']);
  });

  it('keeps a button in one piece', () => {
    expect(wrapped('[ Send my answers ]  [ Microsoft support ]', 22)).toEqual(['[ Send my answers ]', '[ Microsoft support ]']);
  });

  it('lets a word that is too long stand alone', () => {
    expect(wrapped('a sabiadonorte.example-of-a-domain b', 20)).toEqual(['a', 'sabiadonorte.example-of-a-domain', 'b']);
  });
});
