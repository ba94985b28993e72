/** The whole screen for the moment, where the browser has a way to it. */
import { useEffect, useState } from 'react';
import { TextButton } from '../../ui/text-button.tsx';

export function FullScreenButton() {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    look();
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const turn = async () => {
    if (full) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  };
  return (
    // A browser that refuses leaves everything as it is.
    <TextButton onClick={() => void turn().catch(() => undefined)}>
      {full ? 'Leave full screen' : 'Full screen'}
    </TextButton>
  );
}
