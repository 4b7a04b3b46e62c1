import { describe, expect, it } from 'vitest';
import { findBannedPhrases } from '#domain/library/banned-phrases.ts';

const phrasesIn = (text: string) => findBannedPhrases(text).map(({ phrase }) => phrase);

describe('findBannedPhrases', () => {
  it.each([
    ["Let's delve into it.", 'delve'],
    ['It delves deeper.', 'delves'],
    ['Delving into it helps.', 'Delving'],
    ['Trust is crucial.', 'crucial'],
    ['Crucial to this is trust.', 'Crucial'],
    ['And, crucially, it is slow.', 'crucially'],
    ['Have crucial conversations early.', 'crucial'],
    ['Leverage your network.', 'Leverage'],
    ['You can leverage the team.', 'leverage'],
    ['Leveraging a platform pays.', 'Leveraging'],
    ['It unlocks the potential of people.', 'unlocks'],
    ['Unlock new growth.', 'Unlock'],
    ['Foster a culture of trust.', 'Foster a culture'],
    ['By fostering an open culture.', 'fostering an open culture'],
    ['Navigate the complexities of hiring.', 'Navigate the complexities'],
    ['Navigating complexity is the job.', 'Navigating complexity'],
    ["It's not just a meeting, it's a promise.", "not just a meeting, it's"],
    ['It’s not just a meeting — it’s a promise.', 'not just a meeting — it’s'],
    ['It is not just fast, but cheap.', 'not just fast, but'],
    ['A game-changer for teams.', 'game-changer'],
    ['This is game changing.', 'game changing'],
    ["In today's fast-paced world, change is near.", "In today's fast"],
    ['In today’s competitive job market, pay matters.', 'In today’s competitive job market'],
    ['in today’s ever-changing times', 'in today’s ever'],
    ['At the end of the day, people leave managers.', 'At the end of the day'],
    ['Remember that people differ.', 'Remember that'],
    ['They agreed. Remember that people differ.', 'Remember that'],
    ['“Remember that people differ.”', 'Remember that'],
    ['Always remember that people differ.', 'Always remember that'],
    ['It is important to remember that people differ.', 'important to remember that'],
    ['Ultimately, you decide.', 'Ultimately'],
    ['In conclusion, write it down.', 'In conclusion'],
    ['Before you embark on a rewrite.', 'embark on'],
    ['A rich tapestry of skills.', 'rich tapestry'],
    ['It is a testament to the team.', 'testament to'],
    ['A seamless hand-over.', 'seamless'],
    ['Hand over seamlessly.', 'seamlessly'],
    ['A robust process.', 'robust'],
    ['More is coming soon.', 'coming soon'],
    ["It's worth noting that pay differs.", "It's worth noting"],
    ['It is important to note that pay differs.', 'It is important to note'],
    ['TODO: the opening.', 'TODO'],
  ])('finds the stock phrase in "%s"', (text, phrase) => {
    expect(phrasesIn(text)).toEqual([phrase]);
  });

  it.each([
    'Crucial Conversations (Patterson and others) is about talks like this.',
    'They wrote Crucial Accountability next.',
    'Robustness is a property of the queue; it failed robustly.',
    'Grove calls it leverage: high-leverage activities first.',
    'A leveraged buyout changed the owner.',
    'She unlocked the door; unlock codes change weekly.',
    'Unlocking a phone takes a second.',
    'They foster two dogs, and the culture of the team is fine.',
    'The complexity of the schema grew, so they navigated by the logs.',
    'It was not just Tom who objected.',
    'He wanted a raise, not just a title.',
    'That changes the game for nobody.',
    "What did you hear in today's stand-up?",
    'Today’s market report is attached.',
    'Send the summary by the end of the day.',
    'Review at the end of each day.',
    'She will remember that you asked.',
    'Do they remember that incident?',
    'The ultimate decision is yours.',
    'The conclusion: hire nobody.',
    'The ship embarked at noon.',
    'He made a last will and testament.',
    'The seam is visible.',
    'The release comes soon after the freeze.',
    'It is important to you, so note it down.',
    'Add a to-do for Friday, or tick off the todo list.',
    'The model is indelible.',
  ])('leaves alone "%s"', (text) => {
    expect(phrasesIn(text)).toEqual([]);
  });

  it('says for each use what to do instead, and where it stands', () => {
    expect(findBannedPhrases('A robust plan, ultimately robust.')).toEqual([
      { phrase: 'ultimately', instead: 'delete it', at: 15 },
      { phrase: 'robust', instead: 'say what it withstands', at: 2 },
      { phrase: 'robust', instead: 'say what it withstands', at: 26 },
    ]);
  });
});
