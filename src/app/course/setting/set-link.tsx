/** An assignment's link, to give away: copied, shared, shown as a code for phones. */
import { useId, useMemo } from 'react';
import { CopyButton } from '../../ui/copy-button.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { pictureOf, QrCode } from './qr-code.tsx';

interface SetLinkProps {
  readonly title: string;
  readonly link: string;
  /** Gives the tutor the code as a file, an SVG picture. */
  readonly onSavePicture: (name: string, svg: string) => void;
}

export function SetLink({ title, link, onSavePicture }: SetLinkProps) {
  const id = useId();
  const picture = useMemo(() => pictureOf(link), [link]);
  const shares = typeof navigator.share === 'function';
  return (
    <div className="set-link">
      <div>
        <label htmlFor={id}>The link</label>
        <textarea
          id={id}
          className="set-link__text"
          rows={4}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <p className="set-link__ways">
          <CopyButton text={() => link}>Copy the link</CopyButton>
          {shares && (
            <TextButton
              onClick={() => {
                // Not to share after all is no fault.
                navigator.share({ title, url: link }).catch(() => {});
              }}
            >
              Share it
            </TextButton>
          )}
          <a href={link} target="_blank" rel="noreferrer">
            See it as your group will
          </a>
        </p>
      </div>
      <figure>
        <QrCode text={link} label={`QR code of the link to “${title}”`} />
        {picture !== undefined && (
          <figcaption>
            <TextButton onClick={() => onSavePicture('qr-code.svg', picture)}>
              Save it as a picture
            </TextButton>
          </figcaption>
        )}
      </figure>
    </div>
  );
}
