// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRecords, type Records } from '#browser/records/records.ts';
import { emptyStore } from '#domain/records/store.ts';
import { PortfolioTool } from '#islands/portfolio/PortfolioTool.tsx';
import { useUndo } from '#islands/parts/use-undo.tsx';
import { StoriesTool } from '#islands/stories/StoriesTool.tsx';
import { createDisk, silent } from '../support/disk.ts';
import { storyChecks, storyOf, storySlots } from '../support/stories.ts';

let records: Records;
vi.mock('#browser/records/open-records.ts', () => ({ openRecords: async () => records }));
afterEach(cleanup);

describe('what was just done', () => {
  function List() {
    const { notice, offerUndo } = useUndo();
    const [isHere, setIsHere] = useState(true);
    const remove = async () => {
      // As with the records: later, and drawn without it before it is said.
      await new Promise((resolve) => setTimeout(resolve));
      setIsHere(false);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      offerUndo('It is deleted.', () => {
        setIsHere(true);
        return true;
      });
    };
    return (
      <>
        <h1>All</h1>
        {notice}
        {isHere && <button onClick={() => void remove()}>Delete</button>}
        <button onClick={() => offerUndo('It is moved.', () => false)}>Move</button>
      </>
    );
  }
  const press = async (name: string) => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
    await new Promise((resolve) => setTimeout(resolve));
  };

  test('takes the focus where the control that was pressed is gone, and the heading has it after the undo', async () => {
    render(<List />);
    await press('Delete');
    await screen.findByText('It is deleted.');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('It is deleted. Undo'));
    await press('Undo');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('All'));
  });

  test('leaves the focus on a control that stays', async () => {
    render(<List />);
    await press('Move');
    await screen.findByText('It is moved.');
    expect(document.activeElement?.textContent).toBe('Move');
  });
});

describe('the place where it is said is there before its words, on every page:', () => {
  const story = storyOf({ id: 's-1' });
  beforeEach(async () => {
    records = await createRecords(createDisk({ ...emptyStore, stories: [story] }).disk, silent);
  });
  const place = { base: '/', worksheet: '/', dataPage: '/' };
  const region = () => document.querySelector('[role=status].in-sight');

  test('the story bank', async () => {
    location.hash = '#story=s-1';
    const props = { place, ...storySlots, aim: storyChecks, checks: storyChecks, questionsUrl: '' };
    render(<StoriesTool {...(props as unknown as Parameters<typeof StoriesTool>[0])} />);
    await screen.findByRole('button', { name: /^Delete/u });
    const before = region();
    expect(before?.textContent).toBe('');
    fireEvent.click(screen.getByRole('button', { name: /^Delete/u }));
    await vi.waitFor(() => expect(region()?.textContent).toMatch(/Undo$/u));
    expect(region()).toBe(before);
  });

  test('the portfolio', async () => {
    location.hash = '#item=gone';
    const props = { title: 'Portfolio', place };
    render(<PortfolioTool {...(props as unknown as Parameters<typeof PortfolioTool>[0])} />);
    await vi.waitFor(() => expect(region()?.textContent).toBe(''));
  });
});
