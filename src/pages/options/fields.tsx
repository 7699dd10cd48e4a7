/** The few kinds of control that the page is made of. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../../ui/words.ts';

type NumberProps = {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Each sound number while it is typed, for previews; null while there is none. */
  readonly onTry?: (value: number | null) => void;
  readonly onSave: (value: number) => void;
};

/** A whole number; what is none is marked, said, and not saved. */
export function NumberField({ label, name, value, least, most, onTry, onSave }: NumberProps) {
  const [typed, setTyped] = useState(String(value));
  const fault = useId();
  useEffect(() => setTyped(String(value)), [value]);
  const number = soundNumber(typed, least, most);
  return (
    <span class="number">
      <input
        class="field"
        type="number"
        inputMode="numeric"
        name={name}
        aria-label={label}
        aria-invalid={number === undefined}
        aria-describedby={number === undefined ? fault : undefined}
        min={least}
        max={most}
        step={1}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onTry?.(soundNumber(currentTarget.value, least, most) ?? null);
        }}
        onChange={({ currentTarget }) => {
          const sound = soundNumber(currentTarget.value, least, most);
          if (sound !== undefined && sound !== value) onSave(sound);
        }}
      />
      {number === undefined && (
        <span class="fault" id={fault} role="alert">
          {say('fault_number', { least: String(least), most: String(most) })}
        </span>
      )}
    </span>
  );
}

const soundNumber = (typed: string, least: number, most: number): number | undefined => {
  const number = Number(typed);
  return typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
};

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onSave: (value: Value) => void;
};

export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { label, name, value, choices, onSave } = props;
  return (
    <label class="line">
      <span>{label}</span>
      <select
        class="field"
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([one]) => one === currentTarget.value);
          if (chosen) onSave(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

type CheckProps = {
  readonly label: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly onSave: (isOn: boolean) => void;
};

export const CheckField = ({ label, name, isOn, onSave }: CheckProps) => (
  <label class="check">
    <input
      type="checkbox"
      name={name}
      checked={isOn}
      onChange={({ currentTarget }) => onSave(currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
};

export const Section = ({ id, title, lead, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {lead && <p class="soft">{lead}</p>}
    {children}
  </section>
);

type ButtonProps = {
  readonly action: string;
  readonly words: string;
  readonly isQuiet?: boolean;
  readonly isOff?: boolean;
  readonly label?: string;
  readonly onPress: () => void;
};

export const Button = ({ action, words, isQuiet, isOff, label, onPress }: ButtonProps) => (
  <button
    type="button"
    class="button"
    data-action={action}
    data-quiet={isQuiet || undefined}
    disabled={isOff ?? false}
    aria-label={label}
    onClick={onPress}
  >
    {words}
  </button>
);
