/** A picture of the real thing, in the theme of the system. The pictures are made by `test/ui/preview/pictures.ts`. */
import inboxDark from './inbox-dark.png';
import inboxLight from './inbox-light.png';
import popupDark from './popup-dark.png';
import popupLight from './popup-light.png';

const pictures = {
  inbox: { light: inboxLight, dark: inboxDark, width: 620, height: 250 },
  popup: { light: popupLight, dark: popupDark, width: 400, height: 420 },
};

type Props = { readonly of: keyof typeof pictures; readonly words: string };

export function Picture({ of, words }: Props) {
  const { light, dark, width, height } = pictures[of];
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcset={dark} />
      <img class="picture" src={light} alt={words} width={width} height={height} />
    </picture>
  );
}
