/** The texts of the page of words to say, and how its groups are told apart. */

/** What is happening when somebody says it. The first group whose signs a sentence shows is its group. */
export interface SayGroup {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  /** Signs in the moment to say it in. */
  readonly when: RegExp | null;
  /** Signs in the words themselves, and collections whose words all belong here. */
  readonly says?: RegExp;
  readonly collections?: readonly string[];
}

/** The page of words to say. */
export const say = {
  title: 'Words to say',
  lead: 'Every sentence the playbook suggests for a hard conversation, by what is happening. Copy one, or collect several and print them as cards.',
  aliases: [
    'what to say',
    'words for a hard conversation',
    'scripts for difficult conversations',
    'phrases for managers',
    'conversation scripts',
    'how do I say it',
    'sentences to say',
    'talking points',
  ],
  from: 'From',
} as const;

/** Groups in the order of the page. */
export const sayGroups: readonly SayGroup[] = [
  {
    id: 'opening',
    title: 'Opening',
    help: 'The first sentences of a talk, a meeting or a new thing.',
    when: /\b(?:open\w*|start\w*|begin\w*|first|introduce|introduces|introducing|before|beforehand|inviting|presenting|showing|offering|declaring)\b/iu,
  },
  {
    id: 'bad-news',
    title: 'Telling bad news',
    help: 'Short, early and from you.',
    when: /^(?:telling (?!a case|your)|announce|announcing|calling)|\b(?:news|is decided|lowered it|not promoted|have to (?:tell|move)|those who stay|drops out|loses its place|design lost|not corrected|it is a proposal|to the person$)/iu,
    says: /\b(?:bad|difficult|hard) news\b|\b(?:job|role|employment) (?:here )?(?:is ending|ends)\b|no longer works here/iu,
  },
  {
    id: 'saying-no',
    title: 'Saying no',
    help: 'A refusal with its reason, and what is possible instead.',
    when: /\b(?:decline|declines|declining|turn\w* down|say(?:ing)? no|refusing|the no|not allowed|taking work back)\b|^You (?:make no|will not|can't|can’t|cannot|won't|won’t)\b/iu,
    says: /^(?:No[,.]|The answer (?:for now )?is no)/u,
  },
  {
    id: 'asking',
    title: 'Asking for something',
    help: 'For help, a chance, a decision, time or an honest answer.',
    when: /^ask|\basking\b|\brequest\w*|^Three questions|^You (?:want|don't know|don’t know|report)\b|^Checking|^Bringing|^Sending|^Proposing/iu,
  },
  {
    id: 'feelings',
    title: 'When somebody cries, goes silent or gets angry',
    help: 'Slow down first; the point can wait.',
    when: /\b(?:cry|cries|silent|quiet|says? nothing|angry|anger|shouts?|upset|hurt|shrugs?|breaks down|annoyed|cold|tears|afraid|blank|stings|personal)\b|^Nobody (?:speaks|answers|writes|says)/iu,
  },
  {
    id: 'boss',
    title: 'To and about the people above you',
    help: 'Your own boss, directors, HR.',
    when: /\b(?:your|own|the) (?:own )?(?:boss|director|manager|VP|CTO|CEO)\b|\babove you\b|\bmanager's manager\b|^To HR|\bthe CTO\b/iu,
  },
  {
    id: 'pushback',
    title: 'When they push back',
    help: 'Objections, quoted as people make them, with an answer that keeps the talk going.',
    when: /^[“‘"']|\b(?:argues?|disputes?|insists?|refuses?|den(?:y|ies)|bargain\w*|press(?:es)?|say|says|interrupts?|push(?:es)?|quarrels?|wants?|disagree\w*|challenges?|tests?|thinks?|blames?|complain\w*|doubts?|evasive|jargon|ignored|broke|jokes?|reopens|calls (?:it|every)|rolls their eyes|fears|gives orders|cannot explain|cut off|against you)\b/iu,
  },
  {
    id: 'asked',
    title: 'When you are asked',
    help: 'What to answer when you may not, cannot or would rather not.',
    when: /\b(?:asks?|asked|are offered|wants to know)\b/iu,
  },
  {
    id: 'own-mistake',
    title: 'Owning a mistake',
    help: 'Named in one sentence, then repaired.',
    when: /\b(?:sorry|apologising|repair\w*|temper|too fast|catch yourself|heard it elsewhere|months late|your own mistake|you slid)\b/iu,
  },
  {
    id: 'handing-over',
    title: 'Handing over',
    help: 'Work, decisions and the lead.',
    when: /\b(?:hand\w*|delegating|bring it back to you|taking the lead|go-to person|bring a problem)\b/iu,
  },
  {
    id: 'closing',
    title: 'Ending, and afterwards',
    help: 'How a talk, a role or a period is closed.',
    when: /\b(?:closing|closed|end\w*|after\w*|last|turning to next|it is met|leaving)\b/iu,
  },
  {
    id: 'team',
    title: 'To the team',
    help: 'In the room, in the channel, in a meeting.',
    when: /\b(?:team|everyone|everybody|meeting|room|customers|planning|corridor|live|managers)\b/iu,
  },
  {
    id: 'interview',
    title: 'In an interview',
    help: 'For candidates, when the honest answer is “I have not done that”.',
    when: /\b(?:interview|recruiter|second company|candidate|your stories|second offer)\b|^You (?:have|had) (?:never|no)\b|^You never|^You were not in charge/iu,
    collections: ['questions'],
  },
  {
    id: 'one-person',
    title: 'To one person',
    help: 'Everything else that is said between two people.',
    when: null,
  },
];
