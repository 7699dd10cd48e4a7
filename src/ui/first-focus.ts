/** A panel that opens takes the focus to its first control, so that the keyboard goes on where the eye is. */
import { useEffect, useRef } from 'preact/hooks';

export function useFirstFocus<Control extends HTMLElement>() {
  const control = useRef<Control>(null);
  useEffect(() => control.current?.focus(), []);
  return control;
}
