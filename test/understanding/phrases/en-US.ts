import type { CommandList } from './command-list.js';

export const englishCommands: CommandList = {
  commands: [
    {
      intent: 'trial.send',
      phrases: [
        'new trial',
        'new trial invitation',
        'send a trial',
        'trial for {customer}',
        'new trial for {customer}',
        'send {customer} a trial',
        'send a trial to {customer}',
      ],
    },
    {
      intent: 'offer.followup',
      phrases: ['make an offer from {number}', 'make an offer from trial {number}', 'follow up {number}', 'offer from {number}'],
    },
    {
      intent: 'offer.send',
      phrases: [
        'new offer',
        'new purchase offer',
        'new quote',
        'offer for {customer}',
        'new offer for {customer}',
        'send {customer} an offer',
        'send an offer to {customer}',
      ],
    },
    {
      intent: 'admin.request',
      phrases: [
        'request delegated administration',
        'request delegated administration from {customer}',
        'ask {customer} for delegated administration',
      ],
    },
    { intent: 'offer.withdraw', phrases: ['withdraw {number}', 'take back {number}'] },
    {
      intent: 'offer.list',
      phrases: ['sent offers', 'my offers', 'list offers', 'offers', 'status of {number}', 'show {number}', '{number}'],
    },
    {
      intent: 'approval.list',
      phrases: ['what is waiting for me', "what's waiting for me", 'what waits for me', 'open offers', 'my approvals'],
    },
    {
      intent: 'partner.mine',
      phrases: ['who is my partner', 'who administers us', 'who is our partner', 'who is our partner of record', 'my partners'],
    },
    {
      intent: 'partner.remove',
      phrases: ['end delegated administration', 'end the delegation', 'remove our administrator', 'remove {partner}'],
    },
    {
      intent: 'por.set',
      phrases: [
        'change the partner of record',
        'change partner of record',
        'set the partner of record',
        'make {partner} our partner of record',
      ],
    },
    { intent: 'role.return', phrases: ['give back our role at {customer}', ] },
    {
      intent: 'customer.partners',
      phrases: [
        'who administers {customer}',
        'who is the partner of record of {customer}',
        "who is {customer}'s partner of record",
        'partners of {customer}',
      ],
    },
    {
      intent: 'history.show',
      phrases: [
        'what happened with {customer} {period}',
        'what happened at {customer} {period}',
        'what happened with {customer}',
        'history of {customer}',
        'what happened {period}',
        'what happened',
        'history',
      ],
    },
    { intent: 'stats.count', phrases: ['how many offers', 'how many offers are there', 'count offers', 'numbers'] },
    { intent: 'partner.find', phrases: ['find a partner', 'find partners', 'search for a partner', 'marketplace'] },
    { intent: 'request.verify', phrases: ['is this request real', 'is this offer real', 'who are they'] },
    { intent: 'access.show', phrases: ['who looked at us', 'who has looked at us', 'who looked at our data'] },
    { intent: 'evidence.get', phrases: ['evidence for {customer}', 'give me the evidence for {customer}', 'evidence of who administers us', 'evidence pack'] },
    {
      intent: 'availability.check',
      phrases: [
        'is delegated administration available for {customer}',
        'is delegated administration available',
        'what is available for {customer}',
        'what is available',
      ],
    },
    { intent: 'support.contact', phrases: ['contact microsoft support', 'microsoft support'] },
    { intent: 'language.set', phrases: ['change language', 'language', 'speak {language}'] },
    { intent: 'help', phrases: ['help', 'what can you do', 'hello', 'hi'] },
  ],
};
