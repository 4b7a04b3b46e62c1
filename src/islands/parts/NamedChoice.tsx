import { maxShortText } from '#domain/records/limits.ts';
import { NameField } from './NameField.tsx';
import { Option } from './Option.tsx';
import { usePaged } from './use-paged.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props<R extends Named> {
  words: {
    readonly heading: string;
    readonly choose: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly copy: string;
    readonly remove: string;
  };
  /** What is saved, by name. */
  saved: readonly R[];
  /** The words of a choice. */
  label: (record: R) => string;
  /** The one on the page. */
  current: R;
  /** An example has nothing to delete. */
  isExample: boolean;
  onChoose: (id: string) => void;
  onName: (name: string) => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** Which of several named records is on the page, its name, and its copies. */
export function NamedChoice<R extends Named>(props: Props<R>) {
  const { words, saved, label, current, isExample, onChoose, onName, onCopy, onRemove } = props;
  const { shown, pager } = usePaged(
    saved,
    saved.findIndex(({ id }) => id === current.id),
  );
  return (
    <section class="named-choice" aria-labelledby="which">
      <h2 id="which">{words.heading}</h2>
      {saved.length > 1 && (
        <fieldset class="no-print">
          <legend>{words.choose}</legend>
          {shown.map((each) => (
            <Option
              key={each.id}
              type="radio"
              name="which"
              value={each.id}
              label={label(each)}
              checked={each.id === current.id}
              onPick={() => onChoose(each.id)}
            />
          ))}
          {pager}
        </fieldset>
      )}
      <NameField
        key={current.id}
        label={words.name}
        name={current.name}
        missing={words.nameMissing}
        maxLength={maxShortText}
        onChange={onName}
      />
      <p class="go no-print">
        <button type="button" class="quiet-button" onClick={onCopy}>
          {words.copy}
        </button>
        {!isExample && (
          <button type="button" class="link-button" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </p>
    </section>
  );
}
