import { useState, type ReactNode } from 'react';
import { useCustomer } from '../api/directory';
import { useNow } from '../components/clock/useNow';
import { browserZone, isKnown, showTheSame } from '../components/zone';
import { useSpeech } from './i18n';
import { useSession } from './session';
import { PageZoneContext, ZoneContext } from './zone';

/** Decides the zone of every page: that of the customer it is about, else the one that the service names for its reader. */
export function Zones({ children }: { children: ReactNode }) {
  const { zone: own, isProvider } = useSession();
  const [about, setAbout] = useState<string>();
  const customer = useCustomer(isProvider ? about : undefined);
  const zones = [about === undefined ? undefined : customer.data?.zone, own];
  return (
    <PageZoneContext value={setAbout}>
      <ZoneContext value={zones.find((zone) => zone !== undefined && isKnown(zone)) ?? browserZone}>
        {children}
      </ZoneContext>
    </PageZoneContext>
  );
}

/** The zone of the page in words, where it is not the reader's own. */
export function useZoneText(): string | undefined {
  const { text, zone } = useSpeech();
  const hour = useNow(3600);
  return showTheSame(zone, browserZone, hour) ? undefined : text.time.zone(zone);
}

/** Said once on a page. */
export function ZoneNote() {
  const says = useZoneText();
  return says === undefined ? null : <p className="shell-zone quiet">{says}</p>;
}
