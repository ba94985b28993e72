/** Records of runs that could not be read: said, kept, and to be taken away as files. */
import { useState } from 'react';
import type { Damaged } from '../keeping/attempt.ts';
import { openStore } from '../keeping/open-store.ts';
import { TextButton } from '../ui/text-button.tsx';
import { saveJson } from './save-file.ts';

export function DamagedRecords({ records }: { readonly records: readonly Damaged[] }) {
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const left = records.filter(({ key }) => !removed.includes(key));
  if (left.length === 0) return <p>The damaged records have been removed.</p>;
  return (
    <>
      <p>
        {left.length === 1
          ? 'One stored run cannot be read. It has been set aside, and nothing else is affected.'
          : `${left.length} stored runs cannot be read. They have been set aside, and nothing else is affected.`}
      </p>
      <ul>
        {left.map((record, place) => (
          <li key={record.key}>
            Damaged run {place + 1}: {record.fault}{' '}
            <TextButton onClick={() => saveJson(`reattune-damaged-run-${place + 1}.json`, record)}>
              Save it as a file
            </TextButton>{' '}
            <TextButton
              onClick={() => {
                void openStore()
                  .then((store) => store.remove(record.key))
                  .then(() => setRemoved([...removed, record.key]));
              }}
            >
              Remove it
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
